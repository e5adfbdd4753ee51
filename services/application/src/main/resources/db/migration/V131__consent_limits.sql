-- How far the limits of a consent have been told (reminders, overdue, lapsed), and since when a given one counts.
alter table case_file
    add column consent_step integer not null default 0,
    add column consented_at timestamptz;
