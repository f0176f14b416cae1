-- Whether people register for a cover on the form only, or by a click on the card as well. Plus is never taken by one click.
alter table protection_cover add column by_form boolean default false not null;
update protection_cover set by_form = true where level = 'PLUS';
