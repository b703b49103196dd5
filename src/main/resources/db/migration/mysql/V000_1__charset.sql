-- Every table of ours stores any character, and compares as the embedded database does: by code point.
alter database character set utf8mb4 collate utf8mb4_bin;
