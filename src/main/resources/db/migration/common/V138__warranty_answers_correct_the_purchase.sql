alter table claim_question add column purchased_before date;
alter table claim_question add column purchased_now date;
alter table claim_question add column proof_added boolean default false not null;
