-- The formal papers of a case: when each came into being and what it is about; its text is rendered when it is read.
create table paper (
    id          uuid primary key,
    case_no     varchar(40)  not null references case_file (case_no),
    kind        varchar(20)  not null,
    ref         varchar(80)  not null,
    number      varchar(80)  not null,
    child_index int,
    item        varchar(1),
    issued_at   timestamptz  not null,
    due_on      date,
    until_on    date,
    reason_code varchar(60),
    sentence    varchar(1000),
    unique (case_no, kind, ref)
);
