-- The open tasks as staff see them, written with the engine's transaction.
create table work_item (
    task_id varchar(64) not null,
    task_key varchar(100) not null,
    process_key varchar(100) not null,
    business_key varchar(64) not null,
    case_number varchar(64) not null,
    product varchar(200),
    customer varchar(200),
    serial_number varchar(64),
    centre varchar(40) not null,
    roles varchar(200) not null,
    priority varchar(20) not null,
    created_at datetime(6) not null,
    due_at datetime(6) not null,
    urgency bigint not null,
    assignee varchar(100),
    excluded_user varchar(100),
    constraint pk_work_item primary key (task_id)
);
create index ix_work_item_case on work_item (case_number, due_at);
create index ix_work_item_mine_due on work_item (assignee, due_at, task_id);
create index ix_work_item_mine_urgency on work_item (assignee, urgency, task_id);

-- One row per open task, role and reach (role@centre, role@region:…, role@*): a page of a list is one index range each.
create table work_scope (
    scope varchar(120) not null,
    due_at datetime(6) not null,
    task_id varchar(64) not null,
    urgency bigint not null,
    task_key varchar(100) not null,
    excluded_user varchar(100),
    constraint pk_work_scope primary key (scope, due_at, task_id),
    constraint fk_work_scope_item foreign key (task_id) references work_item (task_id)
);
create index ix_work_scope_urgency on work_scope (scope, urgency, task_id, excluded_user);
create index ix_work_scope_kind on work_scope (scope, task_key, due_at, task_id, excluded_user);
create index ix_work_scope_task on work_scope (task_id);

-- The words by which a task is found: numbers, serial number, names.
create table work_word (
    id bigint auto_increment not null,
    word varchar(64) not null,
    task_id varchar(64) not null,
    constraint pk_work_word primary key (id),
    constraint fk_work_word_item foreign key (task_id) references work_item (task_id)
);
create index ix_work_word_word on work_word (word, task_id);
create index ix_work_word_task on work_word (task_id, word);

-- The clock of an open task, in the opening hours of the task's centre.
create table task_clock (
    task_id varchar(64) not null,
    business_hours int not null,
    started_at datetime(6) not null,
    due_at datetime(6) not null,
    constraint pk_task_clock primary key (task_id)
);

create table decision_record (
    id bigint auto_increment not null,
    decision varchar(100) not null,
    version int not null,
    case_number varchar(64) not null,
    inputs varchar(4000) not null,
    outputs varchar(4000) not null,
    decided_at datetime(6) not null,
    constraint pk_decision_record primary key (id)
);
create index ix_decision_record_case on decision_record (case_number, id);
