create table member_link (
    digest bytea primary key, -- of the mailed code
    member_id uuid not null references member (id),
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

create index member_link_member on member_link (member_id);
create index member_link_expires on member_link (expires_at);
