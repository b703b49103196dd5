create table submission (
    id         bigint       not null auto_increment,
    actor      varchar(100) not null,
    -- a digest of the key: any length, and told apart to the letter whatever the collation
    key_hash   char(64)     not null,
    body_hash  char(64)     not null,
    result     varchar(200),
    created_at datetime(6)  not null,
    constraint pk_submission primary key (id),
    constraint uq_submission_key unique (actor, key_hash)
);

create index ix_submission_created on submission (created_at);

create table number_series (
    prefix      varchar(10) not null,
    last_number bigint      not null,
    constraint pk_number_series primary key (prefix)
);

insert into number_series (prefix, last_number) values ('WC', 0), ('RO', 0);
