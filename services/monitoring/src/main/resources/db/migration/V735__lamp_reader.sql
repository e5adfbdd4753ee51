-- Up to when a clerk or a head has read which lamps were lit over the own items; without a row nothing was read yet (domain.md 4.2).
create table lamp_reader (
    account    text        not null,
    department text        not null,
    read_until timestamptz not null,
    primary key (account, department)
);
