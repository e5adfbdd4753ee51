-- One visit to a window per diverted item; it moves with the family's wishes.
create table appointment (
    id      uuid        primary key,
    item_id text        not null unique references case_item,
    unit    text        not null,
    letter  text        not null,
    at      timestamptz not null,
    until   timestamptz not null,
    state   text        not null,
    missed  integer     not null,
    version bigint      not null
);
create index appointment_of_office on appointment (letter, unit, at);

-- One row per office: whoever books there holds it, so that a slot is never given to more families than it has room for.
create table appointment_office (
    letter text not null,
    unit   text not null,
    primary key (letter, unit)
);
