-- Last year's live births as the county entered them, and what the institution asked for this year (domain.md 3.4).
create table stock_quota (
    institution text        not null,
    year        integer     not null,
    live_births integer     not null check (live_births >= 0),
    entered_by  text        not null,
    entered_at  timestamptz not null,
    primary key (institution, year)
);

create table stock_request (
    id          uuid        primary key,
    institution text        not null,
    year        integer     not null,
    quantity    integer     not null check (quantity > 0),
    asked_by    text        not null,
    asked_at    timestamptz not null,
    foreign key (institution, year) references stock_quota (institution, year)
);
create index stock_request_year on stock_request (institution, year);
