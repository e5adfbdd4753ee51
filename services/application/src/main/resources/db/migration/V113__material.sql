-- Papers of a family. Of a draft until it is submitted, then of the case; plural index 0 is for all children alike.
create table material (
    id           uuid        primary key,
    draft_id     uuid        references draft,
    case_no      text        references case_file,
    plural_index integer     not null,
    kind         text        not null,
    type         text        not null,
    size         integer     not null,
    lane         text        not null,
    uploaded_at  timestamptz not null,
    replaced     boolean     not null,
    version      bigint      not null
);
create index material_draft on material (draft_id);
create index material_case on material (case_no);
-- Their bytes, sealed; the embedded object store.
create table stored_object (
    key    text  primary key,
    sealed bytea not null
);
