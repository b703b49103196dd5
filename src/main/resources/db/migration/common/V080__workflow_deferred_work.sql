-- What waits to be done once, by a job of its own; the row goes in the transaction that does it.
create table deferred_work (
    id bigint auto_increment not null,
    kind varchar(60) not null,
    subject varchar(100) not null,
    asked_at datetime(6) not null,
    constraint pk_deferred_work primary key (id)
);
create index ix_deferred_work_kind on deferred_work (kind, subject);
