create table protection_claim (
    id uuid primary key,
    protection_id uuid not null references protection (id),
    shop_id varchar(33) not null references merchant_shop (id),
    member_id uuid not null references member (id),
    reason varchar(20) not null,
    state varchar(20) not null,
    wrapped_key bytea not null, -- the claim's own key, under the master key
    sealed_words bytea not null, -- what the member wrote, under the claim's own key; so the other two
    sealed_answer bytea,
    sealed_verdict bytea,
    amount numeric(15, 2), -- granted
    currency varchar(3),
    reported_at timestamp(6) with time zone not null,
    answer_due timestamp(6) with time zone,
    silent boolean not null, -- the shop let its days pass
    closed_at timestamp(6) with time zone,
    version integer not null
);
create index protection_claim_protection on protection_claim (protection_id);
create index protection_claim_shop on protection_claim (shop_id, id);
create index protection_claim_member on protection_claim (member_id, id);
create index protection_claim_state on protection_claim (state, answer_due);

create table protection_evidence (
    file varchar(64) primary key, -- its name in the data folder, where it lies sealed under the claim's own key
    claim_id uuid not null references protection_claim (id),
    kind varchar(10) not null,
    bytes integer not null,
    added_at timestamp(6) with time zone not null
);
create index protection_evidence_claim on protection_evidence (claim_id);
