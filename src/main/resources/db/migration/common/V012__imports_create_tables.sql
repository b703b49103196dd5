create table import_run (
    id         bigint       not null auto_increment,
    target     varchar(40)  not null,
    state      varchar(20)  not null,
    accepted   int          not null,
    rejected   int          not null,
    actor      varchar(100) not null,
    created_at datetime(6)  not null,
    constraint pk_import_run primary key (id)
);

create table import_problem (
    id          bigint        not null auto_increment,
    run_id      bigint        not null,
    line        int           not null,
    column_name varchar(60)   not null,
    code        varchar(60)   not null,
    arguments   varchar(2000) not null,
    constraint pk_import_problem primary key (id),
    constraint fk_import_problem_run foreign key (run_id) references import_run (id)
);

create index ix_import_problem_run on import_problem (run_id, line);
