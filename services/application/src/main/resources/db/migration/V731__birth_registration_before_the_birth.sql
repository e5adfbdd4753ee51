-- What an expecting mother has asked of her township (item R, domain.md 1.1); sent by due_work, answered there.
create table prenatal_registration (
    id       uuid        primary key,
    draft_id uuid        not null references draft,
    unit     text        not null,
    sealed   bytea       not null,
    asked_at timestamptz not null,
    state    text        not null,
    version  bigint      not null
);
create index prenatal_registration_draft on prenatal_registration (draft_id, asked_at);
