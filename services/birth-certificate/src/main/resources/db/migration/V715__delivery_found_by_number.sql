-- A record is found again by the mother's paper or by the ward's own number: digests, since persons stand in the sealed document.
alter table delivery_record
    add column mother_digest text,
    add column inpatient_digest text;
create index delivery_record_mother on delivery_record (mother_digest);
create index delivery_record_inpatient on delivery_record (inpatient_digest);
