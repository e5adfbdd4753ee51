-- Asked once when a case is done; what was written is sealed, and nothing is kept of who rated without a name.
create table rating (
    case_no   text        primary key references case_file,
    asked_at  timestamptz not null,
    grade     integer,
    anonymous boolean     not null,
    rater_ref text,
    sealed    bytea,
    rated_at  timestamptz,
    version   bigint      not null
);

-- A bad rating or a complaint: contact, mend, revisit.
create table rating_task (
    id          uuid        primary key,
    number      text        not null unique,
    case_no     text        not null references case_file,
    kind        text        not null,
    grade       integer,
    rater_ref   text,
    sealed      bytea,
    opened_at   timestamptz not null,
    contact_due date        not null,
    mend_due    date        not null,
    version     bigint      not null
);
create index rating_task_of_case on rating_task (case_no, opened_at);

create table rating_task_step (
    task_id uuid        not null references rating_task,
    step    text        not null,
    at      timestamptz not null,
    account text        not null,
    sealed  bytea       not null,
    primary key (task_id, step)
);
