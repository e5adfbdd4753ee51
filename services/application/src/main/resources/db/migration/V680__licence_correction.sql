-- What parents say is wrong in a licence; sent to the licence platform (due_work), answered by the issuer.
create table licence_correction (
    id            uuid        primary key,
    draft_id      uuid        not null references draft,
    holder_digest text        not null,
    field         text        not null,
    licence       text        not null,
    sealed        bytea       not null,
    filed_at      timestamptz not null,
    due_on        date,
    state         text        not null,
    answered_at   timestamptz,
    sealed_answer bytea,
    version       bigint      not null
);
create index licence_correction_draft on licence_correction (draft_id, filed_at);
create index licence_correction_holder on licence_correction (holder_digest, filed_at);
-- One of a field at a time, also when both parents press at once.
create unique index licence_correction_open on licence_correction (holder_digest, field) where state in ('FILED', 'SENT', 'RECEIVED', 'IN_PERSON');
