-- Case numbers count per region and submission day (domain.md 6.10).
create table case_serial (
    region text    not null,
    day    date    not null,
    last   integer not null,
    primary key (region, day)
);

create table case_file (
    case_no          text        primary key,
    delivery_ref     text        not null unique references birth,
    region           text        not null,
    applicant_ref    text        not null,
    applicant_digest text        not null,
    other_digest     text,
    consent          text        not null,
    query_digest     text        not null,
    submitted_at     timestamptz not null,
    changed_at       timestamptz not null,
    due_on           date,
    form_version     integer     not null,
    said             bigint      not null,
    outcome          text,
    version          bigint      not null
);
create index case_file_applicant on case_file (applicant_digest);
create index case_file_other on case_file (other_digest);
create index case_file_waiting on case_file (submitted_at) where consent = 'WAITING';

-- Every version of the form stays; departments name the one they decided on.
create table case_form (
    case_no text        not null references case_file,
    version integer     not null,
    sealed  bytea       not null,
    at      timestamptz not null,
    primary key (case_no, version)
);

create table case_item (
    id           text    primary key,
    case_no      text    not null references case_file,
    child_index  integer not null,
    plural_index integer not null,
    item         text    not null,
    region       text    not null,
    unit         text    not null,
    attempt      integer not null,
    applied      bigint  not null,
    said         bigint  not null,
    state        text    not null,
    before_hold  text,
    due_on       date,
    decision_id  text,
    result_id    text,
    version      bigint  not null
);
create index case_item_case on case_item (case_no);

create table notice (
    id          uuid        primary key,
    item_id     text        not null references case_item,
    attempt     integer     not null,
    answer_by   date        not null,
    defects     text[]      not null,
    answered_at timestamptz,
    sealed_note bytea,
    version     bigint      not null
);
create index notice_item on notice (item_id);

create table timeline_entry (
    id          bigint      generated always as identity primary key,
    case_no     text        not null references case_file,
    at          timestamptz not null,
    child_index integer,
    item        text,
    code        text        not null,
    text        text        not null
);
create index timeline_case on timeline_entry (case_no, id);
