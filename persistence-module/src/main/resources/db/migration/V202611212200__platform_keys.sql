-- keys of the house itself; the master key that wraps them lies outside the database
create table platform_kept_key (
    name varchar(100) primary key,
    wrapped bytea not null,
    created_at timestamp(6) with time zone not null
);
