-- How far the delivery of a message is. Until now nothing was sent: what is there stays readable and is not sent later.
alter table outgoing_message add column tries int not null default 0;
alter table outgoing_message add column copies int not null default 0;
alter table outgoing_message add column begun_at datetime(6);
alter table outgoing_message add column sent_at datetime(6);
alter table outgoing_message add column in_doubt boolean not null default false;
alter table outgoing_message add column repeated boolean not null default false;
alter table outgoing_message add column trouble varchar(500);
update outgoing_message set state = 'KEPT' where state = 'WAITING';
