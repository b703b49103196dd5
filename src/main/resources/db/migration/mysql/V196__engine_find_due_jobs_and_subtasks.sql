-- The job executor asks many times a second for what is due, and whoever completes a task for its subtasks. The engine's
-- own tables have no index for either: both read the whole table, which grows with each open case.
create index AC_IDX_JOB_DUE on ACT_RU_JOB (DUEDATE_);
create index AC_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);
