alter table review_author add column recheck_on date;
alter table review_author add column ended_on date; -- its period began
alter table review_author add column blocked_on date;
alter table review_author add column not_before date;
alter table review_author add column held boolean default false not null;
alter table review_author alter column email_digest drop not null; -- null once nobody knows any more who it was; so the other two
alter table review_author alter column wrapped_key drop not null;
alter table review_author alter column sealed_identity drop not null;
update review_author set ended_on = cast(created_at as date);
create index review_author_ended on review_author (ended_on, id);

alter table review add column recheck_on date;
alter table review add column ended_on date; -- its period began
alter table review add column blocked_on date;
alter table review add column not_before date;
alter table review add column held boolean default false not null;
update review set ended_on = cast(published_at as date);
create index review_ended on review (ended_on, id);
