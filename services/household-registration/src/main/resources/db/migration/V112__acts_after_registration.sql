-- Legal acts that follow a registration (domain.md 3.4, 3.6, 3.10 rule 1): each is a new result; the registration itself stays as it was.
alter table registration add column kind text not null default 'REGISTERED';

create table registration_change (
    id              uuid        primary key,
    registration_id uuid        not null references registration (id),
    kind            text        not null,
    replaces        uuid        not null,
    reason_code     text        not null,
    document        bytea       not null,
    basis           bytea       not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    confirmed_by    text,
    confirmed_at    timestamptz
);
create index registration_change_of on registration_change (registration_id, proposed_at);
create unique index registration_change_open on registration_change (registration_id, kind) where confirmed_at is null;

-- A cancelled number is never given again (domain.md 6.1).
create table number_cancellation (
    id_digest       text primary key,
    registration_id uuid not null references registration (id),
    reason_code     text not null,
    cancelled_on    date not null
);
