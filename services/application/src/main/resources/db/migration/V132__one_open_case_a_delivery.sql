-- A case withdrawn before the certificate frees its delivery for another one.
alter table case_file
    add column withdrawn_at timestamptz,
    add column released     boolean not null default false;
alter table case_file drop constraint case_file_delivery_ref_key;
create unique index case_file_open on case_file (delivery_ref) where not released;

-- The draft of such a case can be used again until this day (domain.md 12, A10).
alter table draft add column kept_until date;
