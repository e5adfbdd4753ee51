-- A family is told once of each dose whose visit it has missed (domain.md 7, overdue at 30 days).
alter table planned_dose add column overdue_told_on date;
