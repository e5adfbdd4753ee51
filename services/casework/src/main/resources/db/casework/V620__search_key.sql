-- By what a clerk finds an item: keyed digests, for equality only.
create table search_key (
    work_item_id uuid not null references work_item (id),
    digest       text not null,
    primary key (digest, work_item_id)
);
create index search_key_item on search_key (work_item_id);
