-- One file a child, opened at birth (domain.md 3.1 step 3). Names, numbers and medical facts are in the sealed document.
create table child_file (
    id               uuid    primary key,
    delivery_ref     text    not null,
    plural_index     integer not null,
    clinic           text    not null,
    child_code       text    not null unique,
    schedule_version text    not null,
    opened_on        date    not null,
    id_number_known  boolean not null default false,
    document         bytea   not null,
    version          bigint  not null default 0,
    unique (delivery_ref, plural_index)
);

-- Serial numbers of child codes (domain.md 6.6).
create table child_code_serial (
    clinic text    not null,
    year   integer not null,
    last   integer not null,
    primary key (clinic, year)
);

create table planned_dose (
    child_file_id uuid    not null references child_file (id),
    vaccine       text    not null,
    dose          integer not null,
    due_on        date    not null,
    given_on      date,
    primary key (child_file_id, vaccine, dose)
);
create index planned_dose_due on planned_dose (due_on) where given_on is null;
