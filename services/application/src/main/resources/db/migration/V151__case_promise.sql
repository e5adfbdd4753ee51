-- What the due day of a case was computed from, so that it can be computed again when a calendar changes.
alter table case_file add column accepted_on date;
alter table case_file add column promise_days integer;
