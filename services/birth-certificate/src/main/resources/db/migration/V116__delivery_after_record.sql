-- What happens to a delivery record after it was kept: its place in the stream of birth events, and when a family was found for it.
alter table delivery_record
    add column sequence   integer not null default 1,
    add column matched_at timestamptz;
create index delivery_record_unmatched on delivery_record (institution, recorded_at) where matched_at is null;

-- An amendment replaces the sealed record; the one it replaced is kept (domain.md 3.4). One person proposes, another confirms.
create table delivery_amendment (
    id            uuid        primary key,
    delivery_ref  text        not null references delivery_record (delivery_ref),
    reason        text        not null check (reason in ('CORRECTION', 'MOTHER_CLAIM')),
    correction_id uuid,
    document      bytea       not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    replaced      bytea,
    confirmed_by  text,
    confirmed_at  timestamptz,
    constraint delivery_amendment_takes_two check (confirmed_by <> proposed_by)
);
create unique index delivery_amendment_one_open on delivery_amendment (delivery_ref) where confirmed_by is null;

-- A parent disputes a locked field (domain.md 1.5, design notes). Claim and words are sealed.
create table delivery_correction (
    id           uuid        primary key,
    delivery_ref text        not null references delivery_record (delivery_ref),
    plural_index integer     not null,
    field        text        not null,
    document     bytea       not null,
    state        text        not null check (state in ('OPEN', 'PROPOSED', 'ACCEPTED', 'DECLINED')),
    asked_at     timestamptz not null,
    reason       text,
    decided_by   text,
    decided_at   timestamptz
);
create index delivery_correction_state on delivery_correction (state, asked_at);

-- Statements a parent signs in person at the hospital's counter (domain.md 1.4; E07, E08).
create table delivery_statement (
    delivery_ref text        not null references delivery_record (delivery_ref),
    kind         text        not null check (kind in ('NO_FATHER', 'THIRD_SURNAME', 'LATE_ISSUE')),
    signed_on    date        not null,
    taken_by     text        not null,
    taken_at     timestamptz not null,
    primary key (delivery_ref, kind)
);

-- A newborn who died (domain.md 3.6); the cause is sealed.
create table newborn_death (
    delivery_ref text        not null,
    plural_index integer     not null,
    died_on      date        not null,
    cause        bytea       not null,
    reported_by  text        not null,
    reported_at  timestamptz not null,
    primary key (delivery_ref, plural_index),
    foreign key (delivery_ref, plural_index) references delivered_child (delivery_ref, plural_index)
);
