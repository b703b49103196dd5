-- Named, so that a statement can ask for it: the optimizers take any index that begins with the scope for equally good.
create index ix_work_scope_due on work_scope (scope, due_at, task_id, excluded_user);
