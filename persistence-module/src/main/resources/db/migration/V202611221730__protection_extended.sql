alter table protection add column extended boolean default false not null; -- that a claim made it last longer

update protection set extended = true
where id in (select protection_id from protection_claim);
