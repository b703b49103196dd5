create table change_trail (
    subject_kind varchar(20) not null,
    subject_key varchar(60) not null,
    events int not null,
    constraint pk_change_trail primary key (subject_kind, subject_key)
);

create table change_event (
    id bigint auto_increment not null,
    subject_kind varchar(20) not null,
    subject_key varchar(60) not null,
    seq int not null,
    at datetime(6) not null,
    actor varchar(100) not null,
    field varchar(80) not null,
    detail varchar(120) not null,
    before_value varchar(2000),
    after_value varchar(2000),
    reason varchar(500),
    constraint pk_change_event primary key (id),
    constraint uq_change_event_seq unique (subject_kind, subject_key, seq)
);
