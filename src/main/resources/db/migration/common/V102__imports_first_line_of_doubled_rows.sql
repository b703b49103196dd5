-- the line on which the same record stood first; null if this is the first
alter table import_row add column first_line int;
