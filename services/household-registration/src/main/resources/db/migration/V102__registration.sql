-- One row a registered child. Names, numbers, household and ethnicity are in the sealed document.
create table registration (
    id            uuid    primary key,
    case_no       text    not null,
    child_index   integer not null,
    attempt       integer not null,
    station       text    not null,
    registered_on date    not null,
    id_digest     text    not null constraint registration_id_number unique,
    cert_digest   text    not null constraint registration_certificate unique,
    document      bytea   not null,
    unique (case_no, child_index, attempt)
);
