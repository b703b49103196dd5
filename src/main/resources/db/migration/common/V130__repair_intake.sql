create table unit_intake_check (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    check_code varchar(40) not null,
    in_order boolean not null,
    constraint uq_unit_intake_check unique (case_number, check_code)
);

-- Each decision is a row of its own; the latest counts.
create table data_wipe_decision (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    decision varchar(20) not null,
    taken_by varchar(100) not null,
    taken_at datetime(6) not null
);
create index ix_data_wipe_decision_case on data_wipe_decision (case_number, id);

create table battery_hold (
    id bigint auto_increment primary key,
    version bigint not null,
    case_number varchar(20) not null,
    held_by varchar(100) not null,
    held_at datetime(6) not null,
    released_by varchar(100),
    released_at datetime(6),
    done varchar(1000),
    constraint uq_battery_hold_case unique (case_number)
);
