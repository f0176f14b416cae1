create table recognition_shop (
    shop_id varchar(33) primary key references merchant_shop (id),
    mode varchar(20) not null,
    hashes_until date, -- the last day of V1
    sealed_token_key bytea, -- under the shop's data key
    version integer not null
);

create table recognition_count (
    shop_id varchar(33) not null references merchant_shop (id),
    counted_on date not null,
    asked varchar(20) not null,
    times bigint not null,
    primary key (shop_id, counted_on, asked)
);
