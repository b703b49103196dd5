alter table warranty_terms add column product_code varchar(40) default '' not null;
alter table warranty_terms add column version bigint default 0 not null;
alter table warranty_terms add constraint uq_warranty_terms_product unique (family_code, product_code, valid_from);
alter table warranty_terms drop constraint uq_warranty_terms;
