alter table product_family add column active boolean default true not null;
alter table product_family add column version bigint default 0 not null;
alter table family_code add column active boolean default true not null;
alter table family_code add column version bigint default 0 not null;
alter table product add column version bigint default 0 not null;
