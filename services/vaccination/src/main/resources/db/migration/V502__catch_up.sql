-- Catching up: the first permitted day, a test beforehand, the age at which a dose is no longer given; alternatives a family has chosen.
alter table planned_dose
    add column earliest_on date,
    add column test_from   date,
    add column not_from    date,
    add column when_stable boolean not null default false;
alter table child_file add column alternatives text not null default '';
