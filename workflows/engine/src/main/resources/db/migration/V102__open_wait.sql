-- Every wait of every process: who must act, why, until when. One sweep watches the due dates.
create table open_wait (
    id          uuid        primary key,
    subject     text        not null,
    place       text        not null,  -- id of the node in the process definition
    case_no     text        not null,
    child_index integer     not null,
    item        text,
    owner       text        not null,
    reason      text        not null,
    due_at      timestamptz not null,
    stands      boolean     not null default false,  -- the department's clock stands: not overdue whatever the date
    opened_at   timestamptz not null,
    unique (subject, place)
);
create index open_wait_due_at on open_wait (due_at) where not stands;
