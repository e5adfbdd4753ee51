-- Papers that are missing against a promise (容缺受理).
create table toleration (
    id           uuid        primary key,
    work_item_id uuid        not null references work_item (id),
    materials    text        not null,
    supply_by    date        not null,
    granted_by   text        not null,
    granted_at   timestamptz not null,
    breached_on  date,
    supplied_on  date
);
create index toleration_item on toleration (work_item_id);
create index toleration_due on toleration (supply_by) where breached_on is null and supplied_on is null;
