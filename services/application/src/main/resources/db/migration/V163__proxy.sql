-- Whom parents let fill in and submit a draft for them, or look at a case; found by a keyed digest of name and ID number.
create table proxy_grant (
    ref           uuid        primary key,
    case_no       text        references case_file,
    draft_id      uuid        references draft on delete cascade,
    scope         text        not null,
    person_digest text        not null,
    sealed        bytea       not null,
    first_parent  text        not null,
    second_parent text,
    granted_at    timestamptz not null,
    until         timestamptz not null,
    revoked_at    timestamptz,
    version       bigint      not null
);
create index proxy_grant_person on proxy_grant (person_digest);
create index proxy_grant_case on proxy_grant (case_no);
create index proxy_grant_draft on proxy_grant (draft_id);
