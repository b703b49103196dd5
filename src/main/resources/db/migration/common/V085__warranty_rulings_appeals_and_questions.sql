alter table warranty_claim add column occasion varchar(20) default 'SUBMISSION' not null;
alter table warranty_claim add column ruling_open boolean default false not null;
alter table warranty_claim add column offer_percent int;
alter table warranty_claim add column offer_reason varchar(1000);
alter table warranty_claim add column offered_by varchar(60);
alter table warranty_claim add column refused_at datetime(6);
alter table warranty_claim add column appeal_text varchar(4000);
alter table warranty_claim add column appealed_by varchar(60);
alter table warranty_claim add column appealed_at datetime(6);

update warranty_claim set ruling_open = true where ruling is null;
update warranty_claim set refused_at = ended_at where status = 'REFUSED';

create table claim_ruling (
    claim_id bigint not null,
    seq int not null,
    occasion varchar(20) not null,
    ruling varchar(20) not null,
    ruled_by varchar(60) not null,
    goodwill_percent int,
    reason varchar(1000),
    ruled_at datetime(6) not null,
    constraint pk_claim_ruling primary key (claim_id, seq),
    constraint fk_claim_ruling_claim foreign key (claim_id) references warranty_claim (id)
);

insert into claim_ruling (claim_id, seq, occasion, ruling, ruled_by, goodwill_percent, reason, ruled_at)
select id, 0, 'SUBMISSION', ruling, ruled_by, goodwill_percent, reason, coalesce(ended_at, received_at, started_at)
  from warranty_claim
 where ruling is not null;

create table claim_question (
    id bigint auto_increment not null,
    version bigint not null,
    claim_number varchar(20) not null,
    open_claim varchar(20),
    kind varchar(20) not null,
    text varchar(2000) not null,
    percent int,
    asked_by varchar(60) not null,
    asked_at datetime(6) not null,
    state varchar(20) not null,
    answer varchar(4000),
    answered_at datetime(6),
    answered_from varchar(60),
    constraint pk_claim_question primary key (id),
    constraint uq_claim_question_open unique (open_claim),
    constraint fk_claim_question_claim foreign key (claim_number) references warranty_claim (number)
);
create index ix_claim_question_claim on claim_question (claim_number);
