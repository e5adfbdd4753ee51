-- The joint-service protocol of one department: items, notices, decisions, history.
create table work_item (
    id            uuid        primary key,
    case_no       text        not null,
    child_index   integer     not null,
    item          text        not null,
    attempt       integer     not null,
    region        text        not null,
    unit          text        not null,
    route         text        not null,
    delivery_ref  text        not null,
    plural_index  integer     not null,
    seen          text        not null,
    state         text        not null,
    claimed_by    text,
    held_for      text,
    checks        text        not null default '',
    promise_days  integer,
    used_days     integer     not null default 0,
    running_since date,
    due_on        date,
    accepted_at   timestamptz,
    closed_at     timestamptz,
    result_id     uuid,
    decision_id   uuid,
    snapshot      bytea,
    form_version  integer     not null default 0,
    sequence      bigint      not null default 0,
    version       bigint      not null default 0,
    unique (case_no, child_index, item, attempt)
);
-- The queue of a unit, oldest due first.
create index work_item_queue on work_item (unit, state, due_on, id);

create table work_item_history (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    at           timestamptz not null,
    actor        text        not null,
    act          text        not null,
    reason_code  text
);
create index work_item_history_item on work_item_history (work_item_id);

create table notice (
    id           uuid  primary key,
    work_item_id uuid  not null references work_item (id),
    notice_no    text  not null unique,
    issued_on    date  not null,
    issued_by    text  not null,
    answer_by    date  not null,
    answered_on  date,
    defects      bytea not null
);
create index notice_item on notice (work_item_id);

create table decision (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    decision_no  text        not null unique,
    kind         text        not null,
    reason_code  text        not null,
    explanation  bytea       not null,
    decided_by   text        not null,
    decided_at   timestamptz not null
);
