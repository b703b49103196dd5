create table canned_answer (
    id bigint auto_increment not null,
    version bigint not null,
    title varchar(80) not null,
    active boolean not null,
    constraint pk_canned_answer primary key (id)
);

create table canned_answer_text (
    answer_id bigint not null,
    language varchar(5) not null,
    text varchar(2000) not null,
    constraint pk_canned_answer_text primary key (answer_id, language),
    constraint fk_canned_answer_text_answer foreign key (answer_id) references canned_answer (id)
);
