-- One valid certificate a child; what was replaced, reissued or void is kept for ever (domain.md 6.3).
alter table certificate
    add column status       text not null default 'VALID' check (status in ('VALID', 'REPLACED', 'REISSUED', 'VOID')),
    add column replaces     uuid references certificate (id),
    add column work_item_id uuid references work_item (id);
alter table certificate drop constraint certificate_delivery_ref_plural_index_key;
create unique index certificate_one_valid_a_child on certificate (delivery_ref, plural_index) where status = 'VALID';
update certificate c set work_item_id = i.id from work_item i where i.result_id = c.id;
create index certificate_of_institution on certificate (institution, issued_on);
