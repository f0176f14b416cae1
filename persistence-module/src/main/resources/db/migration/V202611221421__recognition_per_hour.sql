-- How often a shop's pages may ask in an hour without order tokens, where it is not as often as the settings say for every shop.
alter table recognition_shop add column per_hour integer;
