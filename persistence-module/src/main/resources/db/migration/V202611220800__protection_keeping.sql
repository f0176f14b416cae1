alter table protection add column recheck_on date; -- from when the rooms are asked whether they need it
alter table protection add column ended_on date; -- its period began
alter table protection add column blocked_on date; -- nobody finds it
alter table protection add column not_before date; -- something rests on it
alter table protection add column held boolean default false not null;
update protection set recheck_on = ends_on + 1 where state = 'EXPIRED';
create index protection_ended on protection (market, ended_on, id);
create index protection_recheck on protection (market, recheck_on);
