-- A certificate under suspicion (forged papers, issued twice) stands frozen until another person lifts it or it is void (domain.md 3.4).
create table certificate_freezing (
    id             uuid        primary key,
    certificate_id uuid        not null references certificate (id),
    reason         text        not null check (reason in ('FORGED', 'DUPLICATE')),
    explanation    bytea       not null,
    frozen_by      text        not null,
    frozen_at      timestamptz not null,
    lifted_by      text,
    lifted_at      timestamptz,
    constraint certificate_freezing_takes_two check (lifted_by <> frozen_by)
);
create unique index certificate_frozen_once on certificate_freezing (certificate_id) where lifted_by is null;
