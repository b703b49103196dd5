-- which folder belongs to this database, and when it was last looked through for files that no case has
create table file_folder (
    id int not null,
    marker varchar(40) not null,
    swept_at datetime(6),
    constraint pk_file_folder primary key (id)
);

-- the row comes after the file: what has a row lies in the folder under its sha256
create table case_attachment (
    id bigint auto_increment not null,
    public_id char(32) not null,
    case_number varchar(20) not null,
    sha256 char(64) not null,
    thumbnail_sha256 char(64),
    kind varchar(10) not null,
    file_name varchar(100) not null,
    byte_count bigint not null,
    width int,
    height int,
    pages int,
    for_customer boolean not null,
    added_by varchar(60) not null,
    added_at datetime(6) not null,
    constraint pk_case_attachment primary key (id),
    constraint uq_case_attachment_public_id unique (public_id),
    constraint uq_case_attachment_contents unique (case_number, sha256),
    constraint fk_case_attachment_case foreign key (case_number) references case_file (number)
);
create index ix_case_attachment_sha256 on case_attachment (sha256);
create index ix_case_attachment_thumbnail on case_attachment (thumbnail_sha256);
