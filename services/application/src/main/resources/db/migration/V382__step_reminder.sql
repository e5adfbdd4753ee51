-- When a family is next reminded of what it has still to do (domain.md 5, Proactive; 2.3 I7); gone after the last time.
create table step_reminder (
    case_no varchar(40) primary key references case_file (case_no),
    due_on  date        not null
);
create index step_reminder_due on step_reminder (due_on);
