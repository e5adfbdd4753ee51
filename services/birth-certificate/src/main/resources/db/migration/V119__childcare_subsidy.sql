-- 育儿补贴 (item S, domain.md 1.3, N22): one decision a child, with its years and amounts.
create table childcare_subsidy (
    id           uuid    primary key,
    work_item_id uuid    not null references work_item (id),
    child_digest text    not null unique,
    delivery_ref text    not null,
    plural_index integer not null,
    county       text    not null,
    granted_on   date    not null,
    granted_by   text    not null,
    document     bytea   not null
);
create index childcare_subsidy_delivery on childcare_subsidy (delivery_ref);

create table subsidy_year (
    subsidy_id   uuid    not null references childcare_subsidy (id),
    year_of_life integer not null check (year_of_life between 1 and 3),
    first_month  date    not null,
    last_month   date    not null check (last_month >= first_month),
    yuan         integer not null check (yuan >= 0),
    primary key (subsidy_id, year_of_life)
);
