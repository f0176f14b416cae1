create table retention_hold (
    id uuid primary key,
    kind varchar(60) not null,
    row_id uuid not null,
    reason varchar(300) not null,
    held_by varchar(60) not null,
    held_at timestamp with time zone not null,
    until_day date, -- the first day on which it need not stay; none: until it is released
    released_by varchar(60),
    released_at timestamp with time zone,
    recheck_on date,
    needed_for varchar(40),
    ended_on date,
    blocked_on date,
    not_before date,
    held boolean default false not null,
    version integer not null
);
create index retention_hold_row on retention_hold (row_id);
create index retention_hold_until on retention_hold (until_day);
create index retention_hold_ended on retention_hold (ended_on, id);
insert into retention_rule (id, kind, area, record_class, operator_type, valid_from, covers_older, start_event, period,
    rounding, source, certainty, mode, version) values
    ('00000000-0000-7000-8000-000000000301', 'retention.hold', 'ANY', 'OWN', 'ANY', '1900-01-01', true, 'END_OF_PROCESS', 'P3Y', 'DAY', 'what the house promises', 'A', 'ON', 0);
