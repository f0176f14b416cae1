-- When its buyer was asked how it was; once, and never again.
alter table purchase add column reminded_on date;
create index purchase_unreminded on purchase (market, reminded_on, ordered_on);
