create table repair_order (
    id bigint not null auto_increment,
    number varchar(20) not null,
    case_number varchar(20) not null,
    serial varchar(40) not null,
    status varchar(20) not null,
    parts_share int not null,
    labour_share int not null,
    travel_share int not null,
    fault_code varchar(40),
    finding varchar(2000),
    planned_minutes int,
    diagnosed_by varchar(60),
    resolution_code varchar(40),
    work_done varchar(2000),
    causal_part varchar(200),
    old_part varchar(20),
    repaired_by varchar(60),
    rework_round int not null,
    test_mode varchar(10),
    test_reason varchar(60),
    started_at datetime(6) not null,
    ended_at datetime(6),
    version bigint not null,
    constraint uq_repair_order_number unique (number),
    constraint ck_repair_order_shares check (parts_share between 0 and 100 and labour_share between 0 and 100 and travel_share between 0 and 100),
    constraint pk_repair_order primary key (id)
);
create index ix_repair_order_case on repair_order (case_number);
create index ix_repair_order_serial on repair_order (serial);

create table repair_line (
    id bigint not null auto_increment,
    repair_order_id bigint not null,
    kind varchar(20) not null,
    text varchar(200),
    quantity int not null,
    rework_round int not null,
    booked_by varchar(60) not null,
    booked_at datetime(6) not null,
    constraint fk_repair_line_order foreign key (repair_order_id) references repair_order (id),
    constraint ck_repair_line_quantity check (quantity > 0),
    constraint pk_repair_line primary key (id)
);

create table repair_test (
    id bigint not null auto_increment,
    repair_order_id bigint not null,
    rework_round int not null,
    mode varchar(10) not null,
    tester varchar(60) not null,
    passed boolean not null,
    checklist varchar(200) not null,
    failure varchar(2000),
    reason varchar(500),
    started_at datetime(6) not null,
    ended_at datetime(6) not null,
    constraint fk_repair_test_order foreign key (repair_order_id) references repair_order (id),
    constraint uq_repair_test_round unique (repair_order_id, rework_round),
    constraint pk_repair_test primary key (id)
);

create table hand_back (
    id bigint not null auto_increment,
    case_number varchar(20) not null,
    pick_up_code varchar(6) not null,
    ready_at datetime(6) not null,
    method varchar(20),
    carrier varchar(60),
    parcel_number varchar(60),
    completed_at datetime(6),
    completed_by varchar(60),
    version bigint not null,
    constraint uq_hand_back_case unique (case_number),
    constraint pk_hand_back primary key (id)
);
