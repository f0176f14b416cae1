create table protection (
    id uuid primary key,
    purchase_id uuid not null references purchase (id),
    shop_id varchar(33) not null references merchant_shop (id),
    member_id uuid not null references member (id),
    market varchar(2) not null,
    level varchar(20) not null,
    amount numeric(15, 2) not null,
    currency varchar(3) not null,
    state varchar(20) not null,
    ordered_on date not null,
    ends_on date not null, -- the last day, in the market
    offered_at timestamp(6) with time zone not null,
    version integer not null,
    unique (purchase_id)
);
create index protection_shop on protection (shop_id, id);
create index protection_running on protection (shop_id, state, amount);
create index protection_member on protection (member_id, id);
create index protection_end on protection (state, market, ends_on);

-- Held while something is added to a shop's running protections.
create table protection_ceiling (
    shop_id varchar(33) primary key references merchant_shop (id),
    amount numeric(15, 2), -- null: the market's
    currency varchar(3),
    version integer not null
);

create table protection_market (
    market varchar(2) primary key,
    amount numeric(15, 2) not null,
    currency varchar(3) not null
);
insert into protection_market (market, amount, currency) values
    ('AT', 500000, 'EUR'),
    ('BE', 500000, 'EUR'),
    ('CH', 500000, 'CHF'),
    ('DE', 500000, 'EUR'),
    ('DK', 4000000, 'DKK'),
    ('ES', 500000, 'EUR'),
    ('FI', 500000, 'EUR'),
    ('FR', 500000, 'EUR'),
    ('IE', 500000, 'EUR'),
    ('IT', 500000, 'EUR'),
    ('LU', 500000, 'EUR'),
    ('NL', 500000, 'EUR'),
    ('NO', 5000000, 'NOK'),
    ('PL', 2000000, 'PLN'),
    ('PT', 500000, 'EUR'),
    ('SE', 5000000, 'SEK'),
    ('UK', 500000, 'GBP');
