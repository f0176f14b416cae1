create table member (
    id uuid primary key,
    email_digest bytea unique, -- null once they left
    level varchar(20) not null,
    market varchar(2) not null,
    language varchar(2) not null,
    wrapped_key bytea not null, -- the member's own key, under the master key
    sealed_identity bytea not null, -- under the member's own key
    terms_version varchar(20) not null,
    joined_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    version integer not null
);
