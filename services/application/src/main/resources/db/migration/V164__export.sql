-- Asked by one person, approved by another, fetched row by row count; the scope is what the asker may see at that time.
create table export_request (
    id           uuid        primary key,
    what         text        not null,
    region       text        not null,
    submitted_from  date     not null,
    submitted_until date     not null,
    purpose      text        not null,
    most         integer     not null,
    department   text,
    units        text[],
    regions      text[],
    requested_by text        not null,
    requested_at timestamptz not null,
    state        text        not null,
    decided_by   text,
    decided_at   timestamptz,
    version      bigint      not null
);
create index export_request_state on export_request (state, requested_at);
