create table purchase (
    id uuid primary key,
    shop_id varchar(33) not null references merchant_shop (id),
    buyer_id uuid not null, -- whoever the rooms above know by it
    market varchar(2) not null,
    intended_use varchar(20) not null,
    ordered_on date not null,
    number_digest bytea not null,
    wrapped_key bytea not null, -- the order's own key, under the shop's data key
    sealed_order bytea not null, -- under the order's own key
    taken_at timestamp(6) with time zone not null,
    version integer not null,
    unique (shop_id, number_digest)
);
create index purchase_buyer on purchase (buyer_id, id);

create table purchase_product (
    purchase_id uuid not null references purchase (id),
    place integer not null,
    sealed_product bytea not null, -- under the order's own key
    primary key (purchase_id, place)
);

-- Outlives the purchase: an order is handed over once.
create table purchase_memory (
    id uuid primary key,
    shop_id varchar(33) not null references merchant_shop (id),
    number_digest bytea not null,
    unique (shop_id, number_digest)
);

create table purchase_refused (
    shop_id varchar(33) not null references merchant_shop (id),
    counted_on date not null,
    field varchar(40) not null,
    times bigint not null,
    primary key (shop_id, counted_on, field)
);
