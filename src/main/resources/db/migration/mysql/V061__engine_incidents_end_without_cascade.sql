-- An incident names itself as its cause and as its root cause. MySQL 9.6 and newer follow each of the two cascades into
-- the row itself again, until they give up at 30 tables, so that no incident could ever end: no job could be tried
-- again and no process with an incident could be deleted. The engine ends incidents that depend on each other itself,
-- one by one; the indexes of the two columns stay.
alter table ACT_RU_INCIDENT drop foreign key ACT_FK_INC_CAUSE;
alter table ACT_RU_INCIDENT drop foreign key ACT_FK_INC_RCAUSE;
