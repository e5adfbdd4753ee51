-- Calls of the department's national system, each until it has answered (domain.md 3.10 rules 2 and 4). Times are business time.
create table outside_call (
    work_item_id     uuid        not null references work_item (id),
    system           text        not null,
    due_at           timestamptz not null,
    tries            integer     not null default 0,
    failed_since     timestamptz,
    ticket_opened_at timestamptz,
    done_at          timestamptz,
    primary key (work_item_id, system)
);
create index outside_call_due on outside_call (due_at) where done_at is null;
