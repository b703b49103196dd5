alter table hand_back add column attempt int not null default 1;
alter table hand_back add column replacement_serial varchar(40);
alter table hand_back add column reminders int not null default 0;
alter table hand_back add column stored_at datetime(6);
alter table hand_back add column consent_way varchar(20);
alter table hand_back add column consent_by varchar(60);
alter table hand_back add column consent_at datetime(6);
alter table hand_back add column cancelled_at datetime(6);
alter table hand_back drop constraint uq_hand_back_case;
alter table hand_back add constraint uq_hand_back_attempt unique (case_number, attempt);

create table hand_back_replacement (
    case_number varchar(20) not null,
    serial varchar(40) not null,
    chosen_at datetime(6) not null,
    constraint pk_hand_back_replacement primary key (case_number)
);
