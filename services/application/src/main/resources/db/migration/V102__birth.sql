-- Deliveries heard of; the record is pulled after the message (due_work).
create table birth (
    delivery_ref  text   primary key,
    mother_digest text,
    sealed        bytea,
    version       bigint not null
);
create index birth_mother on birth (mother_digest);
