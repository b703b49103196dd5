alter table product add column replacement_warranty varchar(20) not null default 'CARRY_OVER';
