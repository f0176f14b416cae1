-- by which whoever left is told what is left of them; of those who left before nobody knows it
alter table member add column left_digest bytea;
create index member_left_digest on member (left_digest);
