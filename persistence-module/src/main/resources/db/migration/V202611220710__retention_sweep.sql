-- one row: who sweeps
create table retention_lease (
    fence bigint primary key,
    lasts_until timestamp(6) with time zone not null
);
insert into retention_lease values (0, timestamp with time zone '2026-01-01 00:00:00+00:00');

-- one row: what the clock said when it was read last
create table retention_clock (
    read_at timestamp(6) with time zone primary key
);

create table retention_run (
    id uuid primary key,
    mode varchar(3) not null,
    as_of date not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    state varchar(20) not null,
    exit_reason varchar(20),
    version integer not null
);
create index retention_run_state on retention_run (state, id);

create table retention_run_step (
    run_id uuid not null references retention_run (id),
    kind varchar(41) not null,
    due bigint not null,
    blocked bigint not null,
    destroyed bigint not null,
    parked bigint not null,
    primary key (run_id, kind)
);

create table retention_ledger (
    seq bigint primary key,
    type varchar(20) not null,
    body varchar not null,
    hash bytea not null
);
-- one row: the end of the ledger
create table retention_ledger_head (
    seq bigint primary key,
    hash bytea not null
);
insert into retention_ledger_head values (0, cast('' as bytea));

-- announced in the ledger; what became of it is not told yet
create table retention_batch (
    id uuid primary key,
    done boolean not null
);

create table retention_parked (
    row_id uuid primary key,
    kind varchar(41) not null,
    obstacle varchar(20) not null,
    times integer not null,
    next_on date not null
);
create index retention_parked_kind on retention_parked (kind);
