-- Reference data as published on the topic reference-data: what is in force from which day (architecture.md 3).
create table reference_data (
    kind       text    not null,
    key        text    not null,
    valid_from date    not null,
    version    integer not null,
    hash       text    not null,
    content    text    not null,
    position   bigint  generated always as identity,
    primary key (kind, key, valid_from)
);
