alter table repair_order add column symptom varchar(40);
alter table repair_order add column repeat_of varchar(20);
alter table repair_order add column excluded_technician varchar(60);
alter table repair_order add column diagnosis varchar(20);
alter table repair_order add column diagnosis_checks varchar(200);
alter table repair_order add column contested_at datetime(6);
alter table repair_order add column contest_answered_at datetime(6);
alter table repair_order add column contest_answered_by varchar(60);
alter table repair_order add column contest_covered boolean;
alter table repair_order add column bench_for varchar(60);

update repair_order set diagnosis = 'REPAIR' where fault_code is not null;
