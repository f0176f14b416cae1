create table privacy_look (
    id uuid primary key,
    kind varchar(41) not null,
    row_id uuid not null,
    reason varchar(300) not null,
    looked_by varchar(60) not null,
    looked_at timestamp with time zone not null,
    recheck_on date,
    needed_for varchar(40),
    ended_on date, -- its period began
    blocked_on date,
    not_before date,
    held boolean default false not null,
    version integer not null
);
create index privacy_look_ended on privacy_look (ended_on, id);
create index privacy_look_blocked on privacy_look (blocked_on);
create index privacy_look_recheck on privacy_look (recheck_on, id);

insert into retention_rule (id, kind, area, record_class, operator_type, valid_from, covers_older, start_event, period,
    rounding, source, certainty, mode, version) values
    ('00000000-0000-7000-8000-000000000460', 'privacy.look', 'ANY', 'OWN', 'ANY', '1900-01-01', true, 'COLLECTION', 'P3Y', 'DAY', 'what the house promises', 'A', 'ON', 0);
insert into privacy_activity_kind (processing, kind) values ('CONSOLE', 'privacy.look');
