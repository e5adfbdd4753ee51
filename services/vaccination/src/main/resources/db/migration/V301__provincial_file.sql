-- The number under which the provincial immunisation system keeps the file, once it has it, and which doses it is told of.
alter table child_file add column provincial_no text unique;
alter table planned_dose add column reported boolean not null default false;
