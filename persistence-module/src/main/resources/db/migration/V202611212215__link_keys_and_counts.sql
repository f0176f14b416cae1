create table link_key_pair (
    shop_id varchar(33) not null references merchant_shop (id),
    kid varchar(20) not null,
    fingerprint varchar(100) not null,
    sealed_keys bytea, -- under the shop's data key; null once destroyed
    status varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    primary key (shop_id, kid)
);

create table link_count (
    shop_id varchar(33) not null references merchant_shop (id),
    kid varchar(20) not null,
    counted_on date not null,
    event varchar(20) not null,
    times bigint not null,
    primary key (shop_id, counted_on, kid, event)
);

create table link_redeemed (
    digest bytea primary key,
    expires_at timestamp(6) with time zone not null
);
create index link_redeemed_expiry on link_redeemed (expires_at);
