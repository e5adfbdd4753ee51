-- Work that must be done after a commit and may have to be tried again: calls to other offices, mostly.
create table due_work (
    kind       text        not null,
    key        text        not null,
    due_at     timestamptz not null default now(),
    tries      integer     not null default 0,
    generation integer     not null default 1,
    last_error text,
    primary key (kind, key)
);
create index due_work_due on due_work (kind, due_at);
