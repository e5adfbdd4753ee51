-- What leaves the house as one parcel, or waits to be fetched; the address is sealed.
create table shipment (
    id             uuid        primary key,
    case_no        text        not null references case_file,
    region         text        not null,
    way            text        not null,
    why            text,
    state          text        not null,
    tracking_no    text,
    sealed         bytea,
    packed_at      timestamptz not null,
    handed_over_at timestamptz,
    ended_at       timestamptz,
    version        bigint      not null
);
create index shipment_of_case on shipment (case_no, packed_at);
create index shipment_by_state on shipment (state, packed_at);

-- A paper is sent once.
create table shipment_paper (
    item_id     text    primary key references case_item,
    shipment_id uuid    not null references shipment,
    paper       text    not null,
    ready       boolean not null
);
create index shipment_paper_of on shipment_paper (shipment_id);
