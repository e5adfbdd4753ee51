-- The certificate another institution has issued to a birth on record here, as the national register told it (domain.md 2.2 E04): item B
-- ends with it, no blank is used.
create table loaded_certificate (
    id           uuid not null primary key,
    work_item_id uuid not null unique references work_item (id),
    number       text not null,
    issuer       text not null
);
