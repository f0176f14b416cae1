create table retention_level (
    level varchar(2) not null,
    up_to bigint not null, -- the last line of the ledger of which it is true
    reached_at timestamp with time zone not null,
    primary key (level, up_to)
);
