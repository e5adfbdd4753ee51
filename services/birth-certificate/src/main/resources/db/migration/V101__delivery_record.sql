-- What the hospitals recorded of deliveries (domain.md 3.1 step 2). Persons and medical facts are in the sealed document.
create table delivery_record (
    delivery_ref text        primary key,
    institution  text        not null,
    region       text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    document     bytea       not null
);

-- One row a child. The digest of mother, birth date and plural index stops a second record of the same birth (domain.md 12, A18).
create table delivered_child (
    delivery_ref text    not null references delivery_record (delivery_ref),
    plural_index integer not null,
    live         boolean not null,
    birth_digest text    not null unique,
    primary key (delivery_ref, plural_index)
);
