-- The last answers of the registers on a delivery's family: they decide which way the items go (domain.md 2.2).
create table register_answer (
    delivery_ref    text        primary key,
    question_digest text        not null,
    asked_at        timestamptz not null,
    sealed          bytea       not null
);
