-- what is paid is decided per cost class; what was granted so far was one share for parts and labour
alter table warranty_claim add column granted_parts int;
alter table warranty_claim add column granted_labour int;
update warranty_claim
set granted_parts = case when ruling = 'ACCEPTED' then coalesce(goodwill_percent, 100) else 0 end,
    granted_labour = case when ruling = 'ACCEPTED' then coalesce(goodwill_percent, 100) else 0 end
where ruling is not null;

alter table claim_question add column parts_percent int;
alter table claim_question add column labour_percent int;
update claim_question set parts_percent = percent, labour_percent = percent where percent is not null;
alter table claim_question drop column percent;
