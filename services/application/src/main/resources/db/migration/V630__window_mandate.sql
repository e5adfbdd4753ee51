-- What was signed on paper for a draft and scanned at a window: the picture sealed, with who took it in.
create table signed_paper (
    id         uuid        primary key,
    draft_id   uuid        not null references draft on delete cascade,
    kind       text        not null,
    signed_on  date        not null,
    taken_by   text        not null,
    taken_at   timestamptz not null,
    media_type text        not null,
    sealed     bytea       not null
);
create index signed_paper_draft on signed_paper (draft_id);

-- By what right a window fills in a draft: the mother stands before it, or somebody with her written authorisation, sealed.
create table window_mandate (
    id            uuid        primary key,
    draft_id      uuid        not null references draft on delete cascade,
    region        text        not null,
    basis         text        not null,
    sealed        bytea,
    authorisation uuid        references signed_paper,
    taken_by      text        not null,
    taken_at      timestamptz not null,
    until         timestamptz not null
);
create index window_mandate_draft on window_mandate (draft_id, taken_at);

-- Consents and declarations that came on paper instead of by a click.
alter table draft add column declared_on_paper boolean not null default false;
