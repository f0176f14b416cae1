create table review_author (
    id uuid primary key,
    shop_id varchar(33) not null references merchant_shop (id),
    ref_digest bytea not null,
    email_digest bytea not null,
    wrapped_key bytea not null, -- the author's own key, under the shop's data key
    sealed_identity bytea not null, -- under the author's own key
    created_at timestamp(6) with time zone not null,
    version integer not null,
    unique (shop_id, ref_digest)
);

create table review (
    id uuid primary key,
    author_id uuid not null references review_author (id),
    shop_id varchar(33) not null references merchant_shop (id),
    sku varchar(200) not null, -- empty: about the shop itself
    stars integer not null check (stars between 1 and 5),
    text varchar(4000) not null,
    display_name varchar(100) not null,
    tags varchar(1000) not null,
    language varchar(2) not null,
    verification varchar(20) not null,
    terms_version varchar(20) not null,
    published_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone,
    version integer not null,
    unique (author_id, sku)
);
create index review_shop on review (shop_id, id);
create index review_shop_rating on review (shop_id, sku, published_at);
