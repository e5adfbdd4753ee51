-- Who read or did what, to which record, for which purpose (domain.md 8.1, 8.3). Ids only.
create table audit_trail (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    actor   text        not null,
    act     text        not null,
    subject text        not null,
    purpose text        not null
);
create index audit_trail_subject on audit_trail (subject);
