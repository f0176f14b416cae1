alter table access_user add column recheck_on date;
alter table access_user add column ended_on date; -- its period began
alter table access_user add column blocked_on date;
alter table access_user add column not_before date;
alter table access_user add column held boolean default false not null;
update access_user set ended_on = current_date where shut_out;
create index access_user_ended on access_user (ended_on, id);

alter table access_token add column recheck_on date;
alter table access_token add column ended_on date; -- its period began
alter table access_token add column blocked_on date;
alter table access_token add column not_before date;
alter table access_token add column held boolean default false not null;
update access_token set ended_on = cast(revoked_at as date) where revoked_at is not null;
create index access_token_ended on access_token (ended_on, id);
