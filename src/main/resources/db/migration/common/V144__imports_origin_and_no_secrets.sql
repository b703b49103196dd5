-- the import run that a record came with; what a file changes of a known one stands in the trail
alter table unit add column import_run bigint;
alter table customer add column import_run bigint;

-- samples of files with passwords are not kept any more
update import_mapping set sample = '[]' where target = 'staff';
update import_mapping_column set constant = '' where column_name = 'password';
delete from import_mapping_value where column_name = 'password';
