-- the unit in a parcel is found however its number is spelled
alter table unannounced_parcel add column serial_key varchar(40)
    generated always as (replace(replace(replace(serial, '-', ''), '.', ''), '/', ''));
create index ix_unannounced_parcel_serial_key on unannounced_parcel (serial_key);
drop index ix_unannounced_parcel_serial on unannounced_parcel;
