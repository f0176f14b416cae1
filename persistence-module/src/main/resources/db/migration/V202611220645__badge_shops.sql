create table badge_shop (
    shop_id varchar(33) primary key references merchant_shop (id),
    asks_first boolean not null,
    version integer not null
);
