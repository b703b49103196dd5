-- a repair that did not last is known by the customer's symptom or by the fault that the workshop finds again
alter table repair_warranty add column fault varchar(40);
update repair_warranty
set fault = (select o.fault_code from repair_order o where o.number = repair_warranty.repair_order);
