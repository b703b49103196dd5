create table region (
    code varchar(20)  not null,
    name varchar(100) not null,
    constraint pk_region primary key (code)
);

create table service_centre (
    id          bigint       not null auto_increment,
    code        varchar(20)  not null,
    name        varchar(100) not null,
    region      varchar(20)  not null,
    zone        varchar(50)  not null,
    street      varchar(200) not null,
    postal_code varchar(20)  not null,
    city        varchar(100) not null,
    country     varchar(2)   not null,
    phone       varchar(50)  not null,
    email       varchar(200) not null,
    intake      boolean      not null,
    active      boolean      not null,
    version     bigint       not null,
    constraint pk_service_centre primary key (id),
    constraint uq_service_centre_code unique (code),
    constraint fk_service_centre_region foreign key (region) references region (code)
);

-- minutes since midnight; 1440 is midnight at the end of the day
create table centre_hours (
    centre_id bigint not null,
    weekday   int    not null,
    opens     int    not null,
    closes    int    not null,
    constraint pk_centre_hours primary key (centre_id, weekday, opens),
    constraint fk_centre_hours_centre foreign key (centre_id) references service_centre (id),
    constraint ck_centre_hours check (weekday between 1 and 7 and opens >= 0 and opens < closes and closes <= 1440)
);

create table centre_holiday (
    centre_id bigint not null,
    closed_on date   not null,
    constraint pk_centre_holiday primary key (centre_id, closed_on),
    constraint fk_centre_holiday_centre foreign key (centre_id) references service_centre (id)
);

-- the product families that a centre repairs; no row means all
create table centre_family (
    centre_id bigint      not null,
    family    varchar(50) not null,
    constraint pk_centre_family primary key (centre_id, family),
    constraint fk_centre_family_centre foreign key (centre_id) references service_centre (id)
);
