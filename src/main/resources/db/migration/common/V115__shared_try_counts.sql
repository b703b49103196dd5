-- How often somebody tried something lately, counted for all nodes together.
create table try_count (
    kind          varchar(20) not null,
    -- a digest: neither names nor addresses are kept
    key_hash      char(64)    not null,
    window_start  datetime(6) not null,
    tries         int         not null,
    trusted_until datetime(6),
    constraint pk_try_count primary key (kind, key_hash)
);
create index ix_try_count_window on try_count (window_start);
