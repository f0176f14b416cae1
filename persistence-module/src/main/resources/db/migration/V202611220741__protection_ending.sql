alter table protection add column ending_told boolean default false not null; -- that its last day is near
