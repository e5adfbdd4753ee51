-- Applications handed over to the police of another province (跨省通办, domain.md 3.9). The package itself is the item's sealed snapshot.
create table outbound_package (
    id             uuid        primary key,
    work_item_id   uuid        not null unique references work_item (id),
    holder_region  text        not null,
    state          text        not null,
    handed_over_at timestamptz not null,
    changed_at     timestamptz not null,
    reason_code    text
);
create index outbound_package_holder on outbound_package (holder_region, state);
