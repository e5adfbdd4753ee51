-- What colleagues write to each other, and the words behind an act; sealed.
create table remark (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    at           timestamptz not null,
    author       text        not null,
    act          text        not null,
    text         bytea       not null
);
create index remark_item on remark (work_item_id);
