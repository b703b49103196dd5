-- a unit that came instead of another has the rest of the other one's warranty, whatever its own product's terms are
create table carried_terms (
    id bigint auto_increment not null,
    serial varchar(40) not null,
    parts_months int not null,
    labour_months int not null,
    travel_months int not null,
    constraint pk_carried_terms primary key (id),
    constraint uq_carried_terms unique (serial),
    constraint fk_carried_terms_unit foreign key (serial) references unit (serial) on update cascade
);

-- so far the other product's terms were counted from the first one's purchase day
insert into carried_terms (serial, parts_months, labour_months, travel_months)
select other.serial,
    coalesce(own.parts_months, all_of.parts_months, 24),
    coalesce(own.labour_months, all_of.labour_months, 24),
    coalesce(own.travel_months, all_of.travel_months, 0)
from claim_remedy remedy
join unit other on other.serial = remedy.replacement_serial
join unit first_unit on first_unit.serial = remedy.old_serial
join product p on p.code = first_unit.product_code
left join warranty_terms own on own.family_code = p.family_code and own.product_code = p.code
    and own.valid_from = (select max(t.valid_from) from warranty_terms t
        where t.family_code = p.family_code and t.product_code = p.code and t.valid_from <= remedy.warranty_from)
left join warranty_terms all_of on all_of.family_code = p.family_code and all_of.product_code = ''
    and all_of.valid_from = (select max(t.valid_from) from warranty_terms t
        where t.family_code = p.family_code and t.product_code = '' and t.valid_from <= remedy.warranty_from)
where remedy.warranty = 'CARRY_OVER' and other.product_code <> first_unit.product_code;

-- the warranty on a repair goes over to that unit as well, though nobody has repaired it
alter table repair_warranty add column carried_from varchar(40);
alter table repair_warranty add constraint uq_repair_warranty_unit unique (repair_order, serial);
alter table repair_warranty drop constraint uq_repair_warranty_order;
