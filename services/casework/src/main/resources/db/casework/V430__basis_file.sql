-- The proof on which a special procedure rests (domain.md 11 no. 13): without it the clock does not stop. Sealed.
create table basis_file (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    added_by     text        not null,
    added_at     timestamptz not null,
    media_type   text        not null,
    sealed       bytea       not null
);
create index basis_file_item on basis_file (work_item_id, added_at);
