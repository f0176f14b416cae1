alter table purchase add column recheck_on date; -- from when the rooms are asked whether they need it
alter table purchase add column ended_on date; -- its period began
alter table purchase add column blocked_on date; -- nobody finds it
alter table purchase add column not_before date; -- something rests on it
alter table purchase add column held boolean default false not null;
update purchase set recheck_on = ordered_on + 30;
create index purchase_ended on purchase (market, ended_on, id);
create index purchase_recheck on purchase (market, recheck_on);

alter table purchase_memory add column recheck_on date;
alter table purchase_memory add column ended_on date;
alter table purchase_memory add column blocked_on date;
alter table purchase_memory add column not_before date;
alter table purchase_memory add column held boolean default false not null;
alter table purchase_memory add column version integer default 0 not null;
update purchase_memory set ended_on = date '2026-11-22';
create index purchase_memory_ended on purchase_memory (ended_on, id);
