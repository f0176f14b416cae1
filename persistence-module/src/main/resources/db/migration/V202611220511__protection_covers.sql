create table protection_cover (
    market varchar(2) not null,
    level varchar(20) not null,
    amount numeric(15, 2) not null,
    currency varchar(3) not null,
    days integer not null,
    version integer not null,
    primary key (market, level)
);

-- A market that does not stand here has no cover: nobody registers there, and orders go by the form.
insert into protection_cover (market, level, amount, currency, days, version) values
    ('NL', 'BASIC', 100, 'EUR', 30, 0),
    ('NL', 'PLUS', 20000, 'EUR', 90, 0),
    ('DE', 'BASIC', 100, 'EUR', 30, 0),
    ('DE', 'PLUS', 20000, 'EUR', 90, 0),
    ('AT', 'BASIC', 100, 'EUR', 30, 0),
    ('AT', 'PLUS', 20000, 'EUR', 90, 0),
    ('PL', 'BASIC', 10000, 'PLN', 30, 0), -- one cover for every member
    ('BE', 'BASIC', 2500, 'EUR', 30, 0),
    ('ES', 'BASIC', 2500, 'EUR', 30, 0),
    ('FI', 'BASIC', 2500, 'EUR', 30, 0),
    ('FR', 'BASIC', 2500, 'EUR', 30, 0),
    ('IE', 'BASIC', 2500, 'EUR', 30, 0),
    ('IT', 'BASIC', 2500, 'EUR', 30, 0),
    ('LU', 'BASIC', 2500, 'EUR', 30, 0),
    ('PT', 'BASIC', 2500, 'EUR', 30, 0),
    ('UK', 'BASIC', 2500, 'GBP', 30, 0);
