create table repair_round (
    id bigint not null auto_increment,
    repair_order_id bigint not null,
    rework_round int not null,
    resolution_code varchar(40) not null,
    work_done varchar(2000) not null,
    causal_part varchar(200),
    old_part varchar(20) not null,
    repaired_by varchar(60) not null,
    repaired_at datetime(6) not null,
    constraint fk_repair_round_order foreign key (repair_order_id) references repair_order (id),
    constraint uq_repair_round unique (repair_order_id, rework_round),
    constraint pk_repair_round primary key (id)
);

-- of earlier orders only the last round is known; a failed test may have followed it
insert into repair_round
    (repair_order_id, rework_round, resolution_code, work_done, causal_part, old_part, repaired_by, repaired_at)
select id,
    case when status in ('REWORK', 'ESCALATED', 'UNREPAIRABLE') and rework_round > 0 then rework_round - 1 else rework_round end,
    resolution_code, work_done, causal_part, old_part, repaired_by, coalesce(ended_at, started_at)
from repair_order
where repaired_by is not null and resolution_code is not null and work_done is not null and old_part is not null;
