alter table member add column recheck_on date; -- from when the rooms are asked whether they need it
alter table member add column ended_on date; -- its period began
alter table member add column blocked_on date; -- nobody finds it
alter table member add column not_before date; -- something rests on it
alter table member add column held boolean default false not null;
update member set recheck_on = cast(left_at as date) where left_at is not null;
create index member_ended on member (market, ended_on, id);
create index member_recheck on member (market, recheck_on);
