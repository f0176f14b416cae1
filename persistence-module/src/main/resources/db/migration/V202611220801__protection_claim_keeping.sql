alter table protection_claim add column market varchar(2); -- its protection's
update protection_claim set market =
    (select protection.market from protection where protection.id = protection_claim.protection_id);
alter table protection_claim alter column market set not null;

alter table protection_claim add column recheck_on date; -- from when the rooms are asked whether they need it
alter table protection_claim add column ended_on date; -- its period began
alter table protection_claim add column blocked_on date; -- nobody finds it
alter table protection_claim add column not_before date; -- something rests on it
alter table protection_claim add column held boolean default false not null;
update protection_claim set recheck_on = cast(closed_at as date) + 30 where closed_at is not null;
create index protection_claim_ended on protection_claim (market, ended_on, id);
create index protection_claim_recheck on protection_claim (market, recheck_on);
