create table staff (
    id              bigint       not null auto_increment,
    username        varchar(60)  not null,
    display_name    varchar(100) not null,
    email           varchar(200) not null,
    language        varchar(5)   not null,
    password_hash   varchar(100) not null,
    -- counts the passwords: a session that began with an older one is over
    password_number int          not null,
    password_expired boolean     not null,
    active          boolean      not null,
    version         bigint       not null,
    constraint pk_staff primary key (id),
    constraint uq_staff_username unique (username)
);

create table staff_role (
    staff_id bigint      not null,
    role     varchar(20) not null,
    constraint pk_staff_role primary key (staff_id, role),
    constraint fk_staff_role_staff foreign key (staff_id) references staff (id)
);

create table staff_centre (
    staff_id bigint      not null,
    centre   varchar(20) not null,
    constraint pk_staff_centre primary key (staff_id, centre),
    constraint fk_staff_centre_staff foreign key (staff_id) references staff (id),
    constraint fk_staff_centre_centre foreign key (centre) references service_centre (code)
);

create index ix_staff_centre_centre on staff_centre (centre, staff_id);

create table login_event (
    id         bigint       not null auto_increment,
    username   varchar(100) not null,
    happened_at datetime(6) not null,
    succeeded  boolean      not null,
    address    varchar(60)  not null,
    constraint pk_login_event primary key (id)
);

create index ix_login_event_username on login_event (username, happened_at);
