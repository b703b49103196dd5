-- Serial numbers are compared by letters and digits alone. Numbers that differ only in their separators stand apart by
-- their spelling: only the first of them, or the one that has no separators, is found by the bare key.
alter table unit add column serial_key varchar(40);

update unit set serial_key = serial;

update unit set serial_key = replace(replace(replace(serial, '-', ''), '.', ''), '/', '')
where id in (
    select keeper from (
        select coalesce(
            min(case when serial = replace(replace(replace(serial, '-', ''), '.', ''), '/', '') then id end),
            min(id)) as keeper
        from unit
        group by replace(replace(replace(serial, '-', ''), '.', ''), '/', '')) firsts);

alter table unit modify column serial_key varchar(40) not null;
alter table unit add constraint uq_unit_serial_key unique (serial_key);

alter table case_file add column serial_key varchar(40)
    generated always as (replace(replace(replace(serial, '-', ''), '.', ''), '/', ''));
create index ix_case_file_serial_key on case_file (serial_key);

alter table warranty_claim drop constraint uq_warranty_claim_open_unit;

-- of two open claims for one unit the first keeps the unit
update warranty_claim set open_unit = replace(replace(replace(serial, '-', ''), '.', ''), '/', '')
where open_unit is not null;

update warranty_claim set open_unit = null
where open_unit is not null and id not in (
    select keeper from (
        select min(id) as keeper from warranty_claim where open_unit is not null group by open_unit) firsts);

alter table warranty_claim add constraint uq_warranty_claim_open_unit unique (open_unit);
