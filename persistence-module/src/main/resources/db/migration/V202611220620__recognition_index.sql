create table recognition_index (
    in_force_from timestamp(6) with time zone primary key,
    epoch integer not null,
    bits integer not null,
    entries integer not null,
    digest bytea, -- of all buckets; null until they are written
    claimed_at timestamp(6) with time zone not null,
    version integer not null
);

create table recognition_bucket (
    in_force_from timestamp(6) with time zone not null references recognition_index (in_force_from),
    number integer not null,
    entries bytea not null,
    primary key (in_force_from, number)
);
