alter table recognition_shop add column token_keys integer default 0 not null; -- how many were made
