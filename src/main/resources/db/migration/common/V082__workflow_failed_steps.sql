-- What is known of a failed step beside the engine's own job: whose case it is, how often it was tried, who settled it.
-- Whether it is open says the engine's job alone. The row stays as the record.
create table failed_step (
    job_id varchar(64) not null,
    process_key varchar(100) not null,
    element_id varchar(100),
    business_key varchar(64),
    case_number varchar(64),
    centre varchar(40),
    work_kind varchar(60),
    tries int not null,
    first_at datetime(6) not null,
    last_at datetime(6) not null,
    settled_how varchar(20),
    settled_by varchar(100),
    settled_reason varchar(500),
    settled_at datetime(6),
    constraint pk_failed_step primary key (job_id)
);
create index ix_failed_step_case on failed_step (case_number);
