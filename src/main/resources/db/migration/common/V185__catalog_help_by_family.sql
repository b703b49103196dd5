-- What customers should know of a family beside its serial number: which pictures help, and what to pack.
alter table product_family_text add photo_help varchar(1000) default '' not null;
alter table product_family_text add packing_help varchar(1000) default '' not null;
