-- A clock warns, escalates and can be stopped. A stopped one is due on the last day of the year 9999, which is never.
alter table task_clock add column warn_at datetime(6) null;
alter table task_clock add column promised_at datetime(6) null;
alter table task_clock add column stage varchar(20) default 'RUNNING' not null;
alter table task_clock add column paused_ms bigint default 0 not null;
alter table task_clock add column held_since datetime(6) null;
alter table task_clock add column hold_reason varchar(20) null;
alter table task_clock add column hold_note varchar(200) null;
alter table task_clock add column held_by varchar(100) null;
-- when the sweep has to look at it next; null when there is nothing to come
alter table task_clock add column next_at datetime(6) null;
update task_clock set warn_at = due_at, promised_at = due_at, next_at = due_at;
create index ix_task_clock_next on task_clock (next_at);

alter table work_item add column warn_at datetime(6) null;
alter table work_item add column held_since datetime(6) null;
alter table work_item add column hold_reason varchar(20) null;
alter table work_item add column hold_note varchar(200) null;
alter table work_item add column held_by varchar(100) null;
alter table work_item add column escalated boolean default false not null;
update work_item set warn_at = due_at;
