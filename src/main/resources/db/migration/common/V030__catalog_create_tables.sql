create table product_family (
    id bigint auto_increment not null,
    code varchar(40) not null,
    safety_relevant boolean not null,
    constraint pk_product_family primary key (id),
    constraint uq_product_family_code unique (code)
);

create table product_family_text (
    family_id bigint not null,
    language varchar(5) not null,
    name varchar(200) not null,
    serial_help varchar(1000) not null,
    constraint pk_product_family_text primary key (family_id, language),
    constraint fk_product_family_text_family foreign key (family_id) references product_family (id)
);

create table family_code (
    id bigint auto_increment not null,
    family_code varchar(40) not null,
    kind varchar(20) not null,
    code varchar(40) not null,
    constraint pk_family_code primary key (id),
    constraint uq_family_code unique (family_code, kind, code),
    constraint fk_family_code_family foreign key (family_code) references product_family (code)
);

create table family_code_label (
    code_id bigint not null,
    language varchar(5) not null,
    label varchar(300) not null,
    constraint pk_family_code_label primary key (code_id, language),
    constraint fk_family_code_label_code foreign key (code_id) references family_code (id)
);

create table product (
    id bigint auto_increment not null,
    code varchar(40) not null,
    name varchar(200) not null,
    family_code varchar(40) not null,
    sold_since date,
    active boolean not null,
    constraint pk_product primary key (id),
    constraint uq_product_code unique (code),
    constraint fk_product_family foreign key (family_code) references product_family (code)
);

create index ix_product_name on product (name);
