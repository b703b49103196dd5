-- The phone number that came with the case: the customer's card keeps its own until staff take the new one over.
alter table case_file add contact_phone varchar(40);
