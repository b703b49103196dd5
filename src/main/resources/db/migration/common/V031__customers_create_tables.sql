create table customer (
    id bigint auto_increment not null,
    name varchar(200) not null,
    email varchar(254) not null,
    email_key varchar(254) not null,
    phone varchar(40),
    language varchar(5) not null,
    street varchar(200),
    postal_code varchar(20),
    city varchar(100),
    country varchar(60),
    registered_at datetime(6) not null,
    version bigint not null,
    constraint pk_customer primary key (id),
    constraint uq_customer_email_key unique (email_key)
);

create index ix_customer_name on customer (name);

create table customer_consent (
    id bigint auto_increment not null,
    customer_id bigint not null,
    purpose varchar(40) not null,
    given boolean not null,
    decided_at datetime(6) not null,
    constraint pk_customer_consent primary key (id),
    constraint fk_customer_consent_customer foreign key (customer_id) references customer (id)
);

create table unit (
    id bigint auto_increment not null,
    serial varchar(40) not null,
    product_code varchar(40) not null,
    sold_on date,
    owner_id bigint,
    status varchar(20) not null,
    registered_at datetime(6) not null,
    version bigint not null,
    constraint pk_unit primary key (id),
    constraint uq_unit_serial unique (serial),
    constraint fk_unit_product foreign key (product_code) references product (code),
    constraint fk_unit_owner foreign key (owner_id) references customer (id)
);
