-- What parents say is wrong in a delivery record; sent to the hospital (due_work), which decides.
create table delivery_correction (
    id           uuid        primary key,
    draft_id     uuid        not null references draft,
    field        text        not null,
    plural_index integer     not null,
    sealed       bytea       not null,
    asked_at     timestamptz not null,
    state        text        not null,
    version      bigint      not null
);
create index delivery_correction_draft on delivery_correction (draft_id, asked_at);
