-- The paper a result made by hand rests on, sealed with its type and who uploaded it (domain.md 3.10 rule 5).
create table result_document (
    work_item_id uuid  primary key references work_item (id),
    document     bytea not null
);
