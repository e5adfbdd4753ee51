-- 科学育儿指导服务登记 (item G, domain.md 1.1): one file a child.
create table guidance_file (
    id           uuid    primary key,
    file_no      text    not null unique,
    work_item_id uuid    not null references work_item (id),
    delivery_ref text    not null,
    plural_index integer not null,
    clinic       text    not null,
    opened_on    date    not null,
    document     bytea   not null,
    unique (delivery_ref, plural_index)
);
