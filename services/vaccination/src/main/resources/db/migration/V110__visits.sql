-- The day to come beside the day the schedule names, deferrals, reminders, and the closed file of a child who died (domain.md 3.6, 7).
alter table planned_dose
    add column visit_on       date,
    add column finish_by      date,
    add column deferred_until date,
    add column reminded_on    date,
    add column details        bytea;
update planned_dose set visit_on = due_on;
alter table planned_dose alter column visit_on set not null;
alter table child_file add column closed_on date;

drop index planned_dose_due;
create index planned_dose_visit on planned_dose (visit_on) where given_on is null;

-- Deaths heard of, also before the file was opened.
create table died (
    delivery_ref text    not null,
    plural_index integer not null,
    heard_on     date    not null,
    primary key (delivery_ref, plural_index)
);
