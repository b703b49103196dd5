alter table import_run add column source varchar(60);
alter table import_run add column dry_run boolean default false not null;
alter table import_run add column partly boolean default false not null;
alter table import_run add column file_name varchar(200) default '' not null;
alter table import_run add column file_size bigint default 0 not null;
alter table import_run add column encoding varchar(40) default 'UTF-8' not null;
alter table import_run add column separated_by varchar(2) default ',' not null;
alter table import_run add column total_rows int default 0 not null;
-- how far each phase has come: the last line, and how many rows that makes
alter table import_run add column phase_line int default 0 not null;
alter table import_run add column phase_rows int default 0 not null;
alter table import_run add column known_rows int default 0 not null;
alter table import_run add column noted int default 0 not null;
alter table import_run add column ended_at datetime(6);

alter table import_problem add column bearable boolean default false not null;
alter table import_problem add column cell varchar(500) default '' not null;

-- the file as it came, packed, until the run has ended
create table import_file (
    run_id bigint     not null,
    part   int        not null,
    packed mediumblob not null,
    constraint pk_import_file primary key (run_id, part),
    constraint fk_import_file_run foreign key (run_id) references import_run (id)
);

-- the rows as they will be read, until the run has ended; row_key is a digest of the record's key, empty without one
create table import_row (
    run_id  bigint        not null,
    line    int           not null,
    row_key varchar(32)   not null,
    cells   varchar(8000) not null,
    bad     boolean       not null,
    constraint pk_import_row primary key (run_id, line)
);

create index ix_import_row_key on import_row (run_id, row_key, line);

-- held by whoever works on the run; the database lets go of it with the connection
create table import_lock (
    run_id bigint not null,
    constraint pk_import_lock primary key (run_id),
    constraint fk_import_lock_run foreign key (run_id) references import_run (id)
);

create index ix_import_run_state on import_run (state);

-- how the files of one source are read
create table import_mapping (
    id       bigint        not null auto_increment,
    target   varchar(40)   not null,
    source   varchar(60)   not null,
    encoding varchar(40)   not null,
    header   varchar(8000) not null,
    sample   varchar(8000) not null,
    version  bigint        not null,
    constraint pk_import_mapping primary key (id),
    constraint uq_import_mapping unique (target, source)
);

-- our column takes their column, or always the same text
create table import_mapping_column (
    id          bigint       not null auto_increment,
    mapping_id  bigint       not null,
    column_name varchar(60)  not null,
    theirs      varchar(200) not null,
    constant    varchar(500) not null,
    constraint pk_import_mapping_column primary key (id),
    constraint uq_import_mapping_column unique (mapping_id, column_name),
    constraint fk_import_mapping_column foreign key (mapping_id) references import_mapping (id)
);

-- their word for ours in one column
create table import_mapping_value (
    id          bigint       not null auto_increment,
    mapping_id  bigint       not null,
    column_name varchar(60)  not null,
    theirs      varchar(200) not null,
    ours        varchar(500) not null,
    constraint pk_import_mapping_value primary key (id),
    constraint fk_import_mapping_value foreign key (mapping_id) references import_mapping (id)
);

create index ix_import_mapping_value on import_mapping_value (mapping_id);
