create table case_file (
    id bigint auto_increment not null,
    number varchar(20) not null,
    running_number bigint not null,
    kind varchar(20) not null,
    stage varchar(20) not null,
    centre varchar(20) not null,
    priority varchar(10) not null,
    customer_id bigint not null,
    serial varchar(40) not null,
    product_code varchar(40),
    place_kind varchar(20) not null,
    place_detail varchar(200) not null,
    opened_by varchar(60) not null,
    opened_at datetime(6) not null,
    closed_by varchar(60),
    closed_at datetime(6),
    events int not null,
    version bigint not null,
    constraint pk_case_file primary key (id),
    constraint uq_case_file_number unique (number)
);
create index ix_case_file_running on case_file (running_number);
create index ix_case_file_serial on case_file (serial);
create index ix_case_file_customer on case_file (customer_id);
create index ix_case_file_centre on case_file (centre, opened_at);

create table case_event (
    id bigint auto_increment not null,
    case_number varchar(20) not null,
    seq int not null,
    at datetime(6) not null,
    kind varchar(60) not null,
    args varchar(4000) not null,
    actor varchar(60) not null,
    for_customer boolean not null,
    constraint pk_case_event primary key (id),
    constraint uq_case_event_seq unique (case_number, seq),
    constraint fk_case_event_case foreign key (case_number) references case_file (number)
);

create table tracking_link (
    id bigint auto_increment not null,
    case_number varchar(20) not null,
    generation int not null,
    key_id varchar(16) not null,
    token_hash varchar(64) not null,
    issued_at datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6),
    constraint pk_tracking_link primary key (id),
    constraint uq_tracking_link_generation unique (case_number, generation),
    constraint uq_tracking_link_hash unique (token_hash),
    constraint fk_tracking_link_case foreign key (case_number) references case_file (number)
);
