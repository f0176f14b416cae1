-- Rows are asked about in the order of day and id, from where the last batch ended; whatever has none of them is not read.
drop index purchase_recheck;
create index purchase_recheck on purchase (market, recheck_on, id);
drop index protection_recheck;
create index protection_recheck on protection (market, recheck_on, id);
drop index protection_claim_recheck;
create index protection_claim_recheck on protection_claim (market, recheck_on, id);
drop index member_recheck;
create index member_recheck on member (market, recheck_on, id);
create index purchase_memory_recheck on purchase_memory (recheck_on, id);
create index review_recheck on review (recheck_on, id);
create index review_author_recheck on review_author (recheck_on, id);
create index access_user_recheck on access_user (recheck_on, id);
create index access_token_recheck on access_token (recheck_on, id);
create index retention_hold_recheck on retention_hold (recheck_on, id);
create index privacy_request_recheck on privacy_request (recheck_on, id);
create index privacy_objection_recheck on privacy_objection (recheck_on, id);
create index privacy_told_recheck on privacy_told (recheck_on, id);
