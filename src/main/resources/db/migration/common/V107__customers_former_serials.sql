create table unit_former_serial (
    id bigint auto_increment not null,
    unit_id bigint not null,
    serial varchar(40) not null,
    replaced_at datetime(6) not null,
    constraint pk_unit_former_serial primary key (id),
    constraint fk_unit_former_serial_unit foreign key (unit_id) references unit (id)
);

create index ix_unit_former_serial on unit_former_serial (serial);

alter table repair_warranty drop constraint fk_repair_warranty_unit;
alter table repair_warranty add constraint fk_repair_warranty_unit foreign key (serial) references unit (serial)
    on update cascade;
