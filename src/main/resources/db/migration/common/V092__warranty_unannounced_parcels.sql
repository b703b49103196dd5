create table unannounced_parcel (
    id bigint not null auto_increment,
    version bigint not null,
    number varchar(20) not null,
    centre varchar(20) not null,
    status varchar(20) not null,
    serial varchar(40),
    sender varchar(500) not null,
    unit_condition varchar(1000) not null,
    accessories varchar(1000) not null,
    shelf_place varchar(40) not null,
    received_by varchar(60) not null,
    started_at datetime(6) not null,
    claim_number varchar(20),
    reason varchar(500),
    carrier varchar(60),
    back_number varchar(60),
    ended_at datetime(6),
    ended_by varchar(60),
    constraint pk_unannounced_parcel primary key (id),
    constraint uq_unannounced_parcel_number unique (number),
    constraint uq_unannounced_parcel_claim unique (claim_number)
);
create index ix_unannounced_parcel_centre on unannounced_parcel (centre, status, started_at);
create index ix_unannounced_parcel_serial on unannounced_parcel (serial);
