create table platform_mail (
    id uuid primary key,
    kind varchar(60) not null, -- what it is about, never who it is for
    wrapped_key bytea not null, -- the mail's own key, under the master key
    sealed bytea not null, -- address, subject and text, under the mail's own key
    written_at timestamp(6) with time zone not null,
    useful_until timestamp(6) with time zone not null,
    next_try_at timestamp(6) with time zone not null,
    tries integer not null,
    version integer not null
);

create index platform_mail_next_try on platform_mail (next_try_at);
create index platform_mail_useful_until on platform_mail (useful_until);
