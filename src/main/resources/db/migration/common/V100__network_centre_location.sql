-- where the centre is, in degrees; null if nobody has said so
alter table service_centre add column latitude double;
alter table service_centre add column longitude double;
