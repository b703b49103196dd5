create table warranty_claim (
    id bigint not null auto_increment,
    version bigint not null,
    number varchar(20) not null,
    status varchar(20) not null,
    serial_typed varchar(100) not null,
    serial varchar(40) not null,
    open_unit varchar(40),
    product_code varchar(40),
    purchase_date date not null,
    proof_of_purchase boolean not null,
    symptom_code varchar(40),
    description varchar(4000) not null,
    loaner_wanted boolean not null,
    ruling varchar(20),
    ruled_by varchar(60),
    goodwill_percent int,
    reason varchar(1000),
    unit_condition varchar(1000),
    accessories varchar(1000),
    started_at datetime(6) not null,
    received_at datetime(6),
    ended_at datetime(6),
    ended_by varchar(60),
    constraint pk_warranty_claim primary key (id),
    constraint uq_warranty_claim_number unique (number),
    constraint uq_warranty_claim_open_unit unique (open_unit)
);

create index ix_warranty_claim_serial on warranty_claim (serial);
create index ix_warranty_claim_status on warranty_claim (status);

create table warranty_claim_advice (
    claim_id bigint not null,
    cost_class varchar(20) not null,
    verdict varchar(20) not null,
    percent int not null,
    reason varchar(60) not null,
    until_day date,
    constraint pk_warranty_claim_advice primary key (claim_id, cost_class),
    constraint fk_warranty_claim_advice_claim foreign key (claim_id) references warranty_claim (id)
);
