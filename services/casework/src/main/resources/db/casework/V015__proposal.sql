-- What one person has proposed and another must confirm; at most one open proposal of a kind.
create table proposal (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    kind         text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    document     bytea       not null,
    unique (work_item_id, kind)
);
