-- A year's tax is due in the next one, and time-barred five years after the end of that.
update retention_rule set period = 'P6Y' where id = '00000000-0000-7000-8000-000000000060';

-- Without these a contract with a member in Portugal would be kept for ever.
insert into retention_rule (id, kind, area, record_class, operator_type, valid_from, covers_older, start_event, period,
    rounding, source, certainty, mode, version) values
    ('00000000-0000-7000-8000-000000000097', 'any', 'PT', 'LETTER', 'ANY', '1900-01-01', true, 'END_OF_PROCESS', 'P10Y', 'DAY', 'Código Comercial art. 40', 'C', 'ON', 0),
    ('00000000-0000-7000-8000-000000000098', 'any', 'PT', 'CLAIM', 'ANY', '1900-01-01', true, 'END_OF_PROCESS', 'P20Y', 'DAY', 'Código Civil art. 309', 'C', 'ON', 0);
