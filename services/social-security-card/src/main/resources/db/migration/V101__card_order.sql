-- One order an application of one child, one card a person (domain.md 6.8). Names, ID numbers and the account are in the sealed document.
create table card_order (
    id                  uuid        primary key,
    case_no             text        not null,
    child_index         integer     not null,
    attempt             integer     not null,
    id_digest           text        not null unique,
    card_no             text        not null unique check (card_no ~ '^[A-Z][0-9]{8}$'),
    e_card_no           text        not null unique,
    bank                text        not null,
    e_card_ordered_at   timestamptz not null,
    physical_ordered_at timestamptz,
    ordered_by          text        not null,
    document            bytea       not null,
    unique (case_no, child_index, attempt)
);

-- Serial numbers: of card numbers by letter, of e-cards by region, of accounts by bank.
create table card_serial (
    series text   primary key,
    last   bigint not null
);
