-- Replacement 换发, reissue 补发 and voiding 作废 after issue: asked by one person, released by a second (domain.md 3.4, 8.5).
create table certificate_change (
    id             uuid        primary key,
    certificate_id uuid        not null references certificate (id),
    kind           text        not null check (kind in ('REPLACED', 'REISSUED', 'VOIDED')),
    reason         text        not null,
    parts          text        not null,
    document       bytea       not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    released_by    text,
    released_at    timestamptz,
    constraint certificate_change_takes_two check (released_by <> asked_by)
);
create unique index certificate_change_one_open on certificate_change (certificate_id) where released_by is null;
