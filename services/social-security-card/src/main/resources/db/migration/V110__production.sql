-- Physical cards are produced in batches after the item is done (domain.md 1.3 C): production and parcel are a shipment.
create table production_batch (
    id          uuid        primary key,
    batch_no    text        not null unique,
    region      text        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    produced_by text,
    produced_at timestamptz
);

alter table card_order add column batch_id uuid references production_batch (id);
create index card_order_to_produce on card_order (physical_ordered_at) where batch_id is null and physical_ordered_at is not null;
