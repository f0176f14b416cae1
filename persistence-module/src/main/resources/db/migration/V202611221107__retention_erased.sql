-- what no law wants kept is blocked only to be erased, so that few rows ever are
create index purchase_blocked on purchase (blocked_on);
create index purchase_memory_blocked on purchase_memory (blocked_on);
create index review_author_blocked on review_author (blocked_on);
create index review_blocked on review (blocked_on);
create index access_user_blocked on access_user (blocked_on);
create index access_token_blocked on access_token (blocked_on);
create index retention_hold_blocked on retention_hold (blocked_on);
create index privacy_request_blocked on privacy_request (blocked_on);
create index privacy_objection_blocked on privacy_objection (blocked_on);
create index privacy_told_blocked on privacy_told (blocked_on);
