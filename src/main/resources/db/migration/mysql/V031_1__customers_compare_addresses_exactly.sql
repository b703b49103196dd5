-- The server's usual collation takes é for e; two people's addresses must never be taken for one.
alter table customer modify email_key varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
