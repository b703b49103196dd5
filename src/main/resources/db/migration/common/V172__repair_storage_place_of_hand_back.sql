-- a unit that replaces the customer's is put away without the customer's own being moved
alter table hand_back add column storage_place varchar(60);
