-- Locks on whole cases after a fraud sign (domain.md 3.3), kept also for items of the case that are asked for later.
create table case_lock (
    id          uuid        primary key,
    case_no     text        not null,
    reason_code text,
    standing    boolean     not null,
    heard_at    timestamptz not null default now()
);
create index case_lock_standing on case_lock (case_no) where standing;
