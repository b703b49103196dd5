create table outgoing_message (
    id bigint auto_increment not null,
    case_number varchar(20) not null,
    centre varchar(20) not null,
    kind varchar(40) not null,
    occasion varchar(60) not null,
    recipient varchar(254) not null,
    language varchar(5) not null,
    args varchar(4000) not null,
    state varchar(20) not null,
    created_at datetime(6) not null,
    constraint pk_outgoing_message primary key (id),
    constraint uq_outgoing_message_once unique (case_number, kind, occasion)
);
create index ix_outgoing_message_created on outgoing_message (created_at);
