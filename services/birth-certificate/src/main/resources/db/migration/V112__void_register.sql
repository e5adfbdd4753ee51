-- Spoilt papers: what became of both parts, and their yearly destruction by two persons (domain.md 3.4).
create table void_destruction (
    id           uuid        primary key,
    institution  text        not null,
    year         integer     not null,
    listed_by    text        not null,
    listed_at    timestamptz not null,
    destroyed_by text,
    destroyed_at timestamptz,
    unique (institution, year),
    constraint void_destruction_takes_two check (destroyed_by <> listed_by)
);

create table void_register (
    number         text        primary key references blank (number),
    institution    text        not null,
    reason         text        not null,
    parts          text        not null,
    voided_by      text        not null,
    voided_at      timestamptz not null,
    destruction_id uuid        references void_destruction (id)
);
create index void_register_institution on void_register (institution, voided_at);
