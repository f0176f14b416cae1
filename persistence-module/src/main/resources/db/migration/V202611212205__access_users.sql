create table access_user (
    id uuid primary key,
    name varchar(200) not null unique, -- in lower case
    password_hash varchar(200) not null,
    shut_out boolean not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

create table access_user_role (
    user_id uuid not null references access_user (id),
    role varchar(30) not null,
    primary key (user_id, role)
);

create table access_token (
    id uuid primary key,
    user_id uuid not null references access_user (id),
    label varchar(100) not null,
    digest bytea not null unique,
    created_at timestamp(6) with time zone not null,
    last_used_on date,
    revoked_at timestamp(6) with time zone,
    version integer not null
);
create index access_token_user on access_token (user_id);

create table access_token_scope (
    token_id uuid not null references access_token (id),
    scope varchar(30) not null,
    primary key (token_id, scope)
);
