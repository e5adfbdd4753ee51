-- The clock of every item and case, as the events tell it (domain.md 4.1); item '' is the clock of the whole case.
create table item_clock (
    subject    text    not null,
    item       text    not null,
    attempt    integer not null,
    department text,
    region     text    not null,
    unit       text,
    open       boolean not null,
    state      text    not null,
    primary key (subject, item, attempt)
);
create index item_clock_open on item_clock (region, department, unit) where open;

-- The same, told anew from the topics; compared, then put in the place of the other.
create table item_clock_shadow (like item_clock including all);

-- Every lamp that was lit: over which clock, when, why, who was told; what the department said, who closed it (domain.md 4.2).
create table lamp_event (
    id                 uuid        primary key,
    subject            text        not null,
    item               text        not null,
    attempt            integer     not null,
    department         text,
    region             text        not null,
    unit               text,
    lamp               text        not null,
    raised_at          timestamptz not null,
    due_on             date        not null,
    why                text        not null,
    informed           text        not null,
    apology_key        text,
    out_at             timestamptz,
    sealed_explanation bytea,
    explained_by       text,
    explained_at       timestamptz,
    sealed_appeal      bytea,
    appealed_by        text,
    appealed_at        timestamptz,
    appeal_upheld      boolean,
    appeal_decided_by  text,
    closed_by          text,
    closed_at          timestamptz
);
create index lamp_event_subject on lamp_event (subject, raised_at);
-- A lamp burns once over a clock.
create unique index lamp_event_lit on lamp_event (subject, item, attempt, lamp) where out_at is null;
