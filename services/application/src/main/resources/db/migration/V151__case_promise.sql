-- What the due day of a case was computed from, so that it can be computed again when a calendar changes.
alter table case_file add column if not exists counted_from date;
alter table case_file add column promise_days integer;
