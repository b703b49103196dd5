alter table hand_back_replacement add column old_unit_too boolean default false not null;
