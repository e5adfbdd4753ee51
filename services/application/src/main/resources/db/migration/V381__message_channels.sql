-- How a parent wants to be told besides the inbox; null: as the form says, else by SMS.
alter table message_setting add column channels text[];
