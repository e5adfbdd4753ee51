-- When the clock of a whole case stood, and because of which item: corrections and special procedures (domain.md 1.3, 4.1).
create table case_standstill (
    case_no   text not null references case_file,
    item_id   text not null,
    from_day  date not null,
    until_day date
);
create index case_standstill_case on case_standstill (case_no);
