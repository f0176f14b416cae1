-- The one row that says who keeps the books is there from the start, so that nobody writes it who only wanted to read.
insert into retention_bookkeeper (id, operator_type, year_end, version)
    select 1, 'TRADER', '--12-31', 0 where not exists (select 1 from retention_bookkeeper);
