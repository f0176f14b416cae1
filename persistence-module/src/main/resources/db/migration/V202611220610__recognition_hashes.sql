-- no reference to member: a hash is gone the moment a member leaves, whose row is not
create table recognition_hash (
    digest bytea primary key, -- keyed; of the MD5 or the SHA-256 of an address
    member_id uuid not null,
    level integer not null check (level between 1 and 3)
);
create index recognition_hash_member on recognition_hash (member_id);

create table recognition_change (
    id uuid primary key,
    digest bytea not null,
    changed_at timestamp(6) with time zone not null
);
create index recognition_change_time on recognition_change (changed_at);
