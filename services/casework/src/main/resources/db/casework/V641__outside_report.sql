-- What the department's national system is told of papers that exist, each until it is taken (domain.md 3.10 rule 4). Times are business time.
create table outside_report (
    id               uuid        primary key,
    system           text        not null,
    key              text        not null,
    unit             text        not null,
    due_at           timestamptz not null,
    tries            integer     not null default 0,
    failed_since     timestamptz,
    ticket_opened_at timestamptz,
    done_at          timestamptz,
    done_by          text,
    basis            bytea,
    unique (system, key)
);
create index outside_report_due on outside_report (system, due_at) where done_at is null;
