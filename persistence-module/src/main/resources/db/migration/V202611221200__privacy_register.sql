-- one row: who answers for what is done here
create table privacy_controller (
    id integer primary key,
    name varchar(200) not null,
    contact varchar(1000) not null,
    representative varchar(1000) not null,
    officer varchar(1000) not null,
    version integer not null
);

create table privacy_activity (
    processing varchar(20) primary key,
    version integer not null
);
create table privacy_activity_kind (
    processing varchar(20) not null references privacy_activity (processing),
    kind varchar(41) not null,
    primary key (processing, kind)
);
-- where somebody put own words in the place of the house's
create table privacy_activity_words (
    processing varchar(20) not null references privacy_activity (processing),
    entry varchar(20) not null,
    words varchar(2000) not null,
    primary key (processing, entry)
);

insert into privacy_activity (processing, version) values
    ('DISPLAY', 0), ('LOG', 0), ('RECOGNITION', 0), ('INVITATION', 0), ('COLLECTION', 0), ('MEMBERSHIP', 0),
    ('PROTECTION', 0), ('REVIEWS', 0), ('MODERATION', 0), ('RIGHTS', 0), ('CONSOLE', 0);
insert into privacy_activity_kind (processing, kind) values
    ('INVITATION', 'purchase.reminder'),
    ('COLLECTION', 'purchase.order'),
    ('COLLECTION', 'purchase.reminder'),
    ('COLLECTION', 'purchase.number'),
    ('MEMBERSHIP', 'member.contract'),
    ('PROTECTION', 'purchase.order'),
    ('PROTECTION', 'protection.guarantee'),
    ('PROTECTION', 'protection.claim'),
    ('REVIEWS', 'review.text'),
    ('REVIEWS', 'review.identity'),
    ('MODERATION', 'review.text'),
    ('RIGHTS', 'privacy.request'),
    ('RIGHTS', 'privacy.objection'),
    ('RIGHTS', 'privacy.told'),
    ('CONSOLE', 'access.user'),
    ('CONSOLE', 'access.token'),
    ('CONSOLE', 'retention.hold');

create table privacy_role_matrix (
    market varchar(2) not null,
    edition integer not null,
    subprocessors varchar(1000) not null,
    transfers varchar(1000) not null,
    contact varchar(1000) not null,
    signed_by varchar(200) not null,
    signed_on date not null,
    primary key (market, edition)
);
create table privacy_role_row (
    market varchar(2) not null,
    edition integer not null,
    processing varchar(20) not null,
    ground varchar(20) not null,
    operator_role varchar(20) not null,
    shop_role varchar(20) not null,
    informs varchar(20) not null,
    answers varchar(20) not null,
    primary key (market, edition, processing),
    foreign key (market, edition) references privacy_role_matrix (market, edition)
);

create table privacy_balancing (
    processing varchar(20) not null,
    area varchar(3) not null,
    edition integer not null,
    why_hashes varchar(4000) not null,
    signed_by varchar(200) not null,
    signed_on date not null,
    review_on date not null,
    primary key (processing, area, edition)
);
create table privacy_balancing_words (
    processing varchar(20) not null,
    area varchar(3) not null,
    edition integer not null,
    aspect varchar(20) not null,
    words varchar(4000) not null,
    primary key (processing, area, edition, aspect),
    foreign key (processing, area, edition) references privacy_balancing (processing, area, edition)
);

create table privacy_notice (
    market varchar(2) not null,
    language varchar(2) not null,
    edition integer not null,
    text varchar not null,
    digest varchar(64) not null, -- SHA-256 of the text
    valid_from date not null,
    published_at timestamp(6) with time zone not null,
    primary key (market, language, edition)
);
create table privacy_notice_way (
    market varchar(2) not null,
    language varchar(2) not null,
    edition integer not null,
    way varchar(20) not null,
    primary key (market, language, edition, way),
    foreign key (market, language, edition) references privacy_notice (market, language, edition)
);
