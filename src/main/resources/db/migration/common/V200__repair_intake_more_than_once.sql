-- A unit can come in more than once in the same case: refused, handed back, accepted on appeal. The latest intake counts.
create index ix_battery_hold_case on battery_hold (case_number, id);
alter table battery_hold drop constraint uq_battery_hold_case;
create index ix_unannounced_parcel_claim on unannounced_parcel (claim_number, id);
alter table unannounced_parcel drop constraint uq_unannounced_parcel_claim;
