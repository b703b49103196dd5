create table claim_remedy (
    id bigint not null auto_increment,
    claim_number varchar(20) not null,
    kind varchar(20) not null,
    old_serial varchar(40) not null,
    replacement_serial varchar(40),
    warranty varchar(20),
    warranty_from date,
    amount decimal(12, 2),
    currency varchar(3),
    old_unit varchar(20) not null,
    consent varchar(500),
    reason varchar(1000) not null,
    decided_by varchar(60) not null,
    decided_at datetime(6) not null,
    constraint pk_claim_remedy primary key (id),
    constraint uq_claim_remedy_claim unique (claim_number),
    constraint uq_claim_remedy_replacement unique (replacement_serial),
    constraint ck_claim_remedy_amount check (amount is null or amount > 0)
);
create index ix_claim_remedy_old on claim_remedy (old_serial);
