-- What was announced of an item's data and is still to be pulled.
create table announced_change (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    kind         text        not null,
    form_version integer     not null default 0,
    of_item      text,
    result_id    uuid,
    change       text,
    marks        text        not null default '',
    announced_at timestamptz not null,
    taken_at     timestamptz
);
create index announced_change_open on announced_change (work_item_id) where taken_at is null;

-- What a new snapshot said differently from the one before; values sealed.
create table data_change (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    at           timestamptz not null,
    form_version integer     not null,
    differences  bytea       not null
);
create index data_change_item on data_change (work_item_id);
