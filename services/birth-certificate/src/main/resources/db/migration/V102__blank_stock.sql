-- Blank certificates are accounted for like valuable paper (domain.md 3.4). The ordinal puts all numbers in one row, letter first.
create table stock_range (
    id            uuid        primary key,
    institution   text        not null,
    first_no      text        not null,
    last_no       text        not null,
    first_ordinal bigint      not null,
    last_ordinal  bigint      not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    confirmed_by  text,
    confirmed_at  timestamptz,
    constraint stock_range_never_overlaps exclude using gist (int8range(first_ordinal, last_ordinal, '[]') with &&)
);
create index stock_range_institution on stock_range (institution);

create table blank (
    number      text primary key,
    institution text not null,
    range_id    uuid not null references stock_range (id),
    state       text not null check (state in ('AVAILABLE', 'USED', 'VOID'))
);
create index blank_institution on blank (institution, state);
create index blank_next on blank (institution, number) where state = 'AVAILABLE';
