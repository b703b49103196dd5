-- What customers and staff write to each other about a case; a word is never changed.
create table case_word (
    id bigint auto_increment not null,
    case_number varchar(20) not null,
    from_customer boolean not null,
    author varchar(60) not null,
    text varchar(4000) not null,
    at datetime(6) not null,
    constraint pk_case_word primary key (id),
    constraint fk_case_word_case foreign key (case_number) references case_file (number)
);

create table case_word_file (
    word_id bigint not null,
    seq int not null,
    file_id char(32) not null,
    constraint pk_case_word_file primary key (word_id, seq),
    constraint fk_case_word_file_word foreign key (word_id) references case_word (id),
    constraint fk_case_word_file_file foreign key (file_id) references case_attachment (public_id)
);

-- up to which moment of the conversation somebody has read, and when
create table case_reading (
    id bigint auto_increment not null,
    case_number varchar(20) not null,
    by_customer boolean not null,
    reader varchar(60) not null,
    seen datetime(6) not null,
    at datetime(6) not null,
    constraint pk_case_reading primary key (id),
    constraint fk_case_reading_case foreign key (case_number) references case_file (number)
);
create index ix_case_reading_seen on case_reading (case_number, by_customer, seen);

-- since when a word of the customer waits for a reader
alter table case_file add column unread_since datetime(6);
create index ix_case_file_unread on case_file (unread_since, centre);
