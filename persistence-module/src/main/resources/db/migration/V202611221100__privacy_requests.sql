-- mailed and not used; the address is sealed under a key that the code makes
create table privacy_code (
    digest bytea primary key,
    person_digest bytea not null,
    sealed_address bytea not null,
    wish varchar(20) not null,
    asked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index privacy_code_person on privacy_code (person_digest);
create index privacy_code_expires on privacy_code (expires_at);

create table privacy_request (
    id uuid primary key,
    person_digest bytea not null,
    wish varchar(20) not null,
    received_on date not null,
    extended boolean not null,
    done_on date,
    recheck_on date,
    needed_for varchar(40),
    ended_on date, -- its period began
    blocked_on date,
    not_before date,
    held boolean default false not null,
    version integer not null
);
create index privacy_request_person on privacy_request (person_digest);
create index privacy_request_open on privacy_request (done_on, received_on);
create index privacy_request_ended on privacy_request (ended_on, id);

create table privacy_objection (
    id uuid primary key,
    person_digest bytea not null,
    since date not null,
    recheck_on date,
    needed_for varchar(40),
    ended_on date, -- withdrawn
    blocked_on date,
    not_before date,
    held boolean default false not null,
    version integer not null
);
create index privacy_objection_person on privacy_objection (person_digest);
create index privacy_objection_ended on privacy_objection (ended_on, id);

create table privacy_told (
    id uuid primary key,
    recipient varchar(40) not null,
    kind varchar(41) not null,
    change varchar(20) not null,
    wrapped_key bytea not null,
    sealed_reference bytea not null,
    told_on date not null,
    recheck_on date,
    needed_for varchar(40),
    ended_on date, -- its period began
    blocked_on date,
    not_before date,
    held boolean default false not null,
    version integer not null
);
create index privacy_told_recipient on privacy_told (recipient, id);
create index privacy_told_ended on privacy_told (ended_on, id);

insert into retention_rule (id, kind, area, record_class, operator_type, valid_from, covers_older, start_event, period,
    rounding, source, certainty, mode, version) values
    ('00000000-0000-7000-8000-000000000100', 'privacy.request', 'ANY', 'OWN', 'ANY', '1900-01-01', true, 'END_OF_PROCESS', 'P3Y', 'DAY', 'what the house promises', 'A', 'ON', 0),
    ('00000000-0000-7000-8000-000000000101', 'privacy.objection', 'ANY', 'OWN', 'ANY', '1900-01-01', true, 'END_OF_RELATIONSHIP', 'P1D', 'DAY', 'what the house promises', 'A', 'ON', 0),
    ('00000000-0000-7000-8000-000000000102', 'privacy.told', 'ANY', 'OWN', 'ANY', '1900-01-01', true, 'COLLECTION', 'P90D', 'DAY', 'what the house promises', 'A', 'ON', 0);
