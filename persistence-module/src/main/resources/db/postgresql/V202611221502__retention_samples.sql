-- the planner's samples outlive the rows that they were taken of, where no vacuum of ours comes: none of what somebody wrote
alter table review alter column text set statistics 0;
alter table review alter column display_name set statistics 0;
alter table review alter column tags set statistics 0;
alter table access_user alter column name set statistics 0;
alter table access_token alter column label set statistics 0;
alter table retention_hold alter column reason set statistics 0;
alter table privacy_look alter column reason set statistics 0;
