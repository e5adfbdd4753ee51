-- 生育登记 (item R, domain.md 1.1): one a mother and order of birth, before or after the birth; linked to the delivery when there is one.
create table birth_registration (
    id              uuid    primary key,
    registration_no text    not null unique,
    work_item_id    uuid    not null references work_item (id),
    township        text    not null,
    kind            text    not null check (kind in ('PRENATAL', 'LATE')),
    mother_digest   text    not null,
    birth_order     integer not null,
    registered_on   date    not null,
    registered_by   text    not null,
    delivery_ref    text    references delivery_record (delivery_ref),
    document        bytea   not null,
    unique (mother_digest, birth_order)
);

-- Running numbers of registrations and files, one row an issuing unit and year.
create table running_number (
    series text    primary key,
    last   integer not null
);
