-- one row: since when sweeps are due here; a house that never swept is late by it
create table retention_since (
    began_at timestamp(6) with time zone primary key
);
insert into retention_since
select coalesce(min(started_at), current_timestamp) from retention_run;
