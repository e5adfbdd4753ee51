-- What the approving officer entered, sealed, while a second person must confirm (docs/protocol.md 8.3).
create table approval (
    work_item_id uuid  primary key references work_item (id),
    document     bytea not null
);
