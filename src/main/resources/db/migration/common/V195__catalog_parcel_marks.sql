-- what a carrier has to know of a parcel with a product of the family
alter table product_family add column battery boolean default false not null;
alter table product_family add column fragile boolean default false not null;
