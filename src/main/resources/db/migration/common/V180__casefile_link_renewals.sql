-- Somebody wants a case's link by mail again. Whether number and address fit is found out by a job, which takes the row away.
create table link_renewal (
    id bigint auto_increment not null,
    case_number varchar(20) not null,
    email varchar(254) not null,
    asked_at datetime(6) not null,
    constraint pk_link_renewal primary key (id)
);
