create table warranty_terms (
    id bigint auto_increment not null,
    family_code varchar(40) not null,
    valid_from date not null,
    parts_months int not null,
    labour_months int not null,
    travel_months int not null,
    repair_months int not null,
    constraint pk_warranty_terms primary key (id),
    constraint uq_warranty_terms unique (family_code, valid_from),
    constraint fk_warranty_terms_family foreign key (family_code) references product_family (code)
);

create table repair_warranty (
    id bigint auto_increment not null,
    repair_order varchar(40) not null,
    serial varchar(40) not null,
    symptom varchar(40),
    starts_on date not null,
    last_day date not null,
    constraint pk_repair_warranty primary key (id),
    constraint uq_repair_warranty_order unique (repair_order),
    constraint fk_repair_warranty_unit foreign key (serial) references unit (serial)
);
