create table merchant (
    id uuid primary key,
    name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

create table merchant_employment (
    user_id uuid not null references access_user (id),
    merchant_id uuid not null references merchant (id),
    primary key (user_id, merchant_id)
);
create index merchant_employment_merchant on merchant_employment (merchant_id);

create table merchant_shop (
    id varchar(33) primary key,
    merchant_id uuid not null references merchant (id),
    domain varchar(253) not null unique, -- in lower case
    name varchar(200) not null,
    market varchar(2) not null,
    certified_from date,
    certified_to date,
    frame_ancestors varchar(3000) not null,
    data_key bytea not null, -- wrapped by the master key
    created_at timestamp(6) with time zone not null,
    version integer not null
);
create index merchant_shop_merchant on merchant_shop (merchant_id);

create table merchant_shop_language (
    shop_id varchar(33) not null references merchant_shop (id),
    language varchar(2) not null,
    primary key (shop_id, language)
);

create table merchant_shop_product (
    shop_id varchar(33) not null references merchant_shop (id),
    product varchar(20) not null,
    primary key (shop_id, product)
);
