-- Every event once: its envelope and the office it concerns, never its data. Numbered in the order of arrival.
create table event_log (
    position    bigint      generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    type        text        not null,
    source      text        not null,
    subject     text        not null,
    item        text,
    attempt     integer,
    sequence    bigint,
    time        timestamptz not null,
    region      text,
    department  text,
    received_at timestamptz not null default now()
);
create index event_log_subject on event_log (subject, position);

-- How many events of each type, kept in the statement that logs them, so that asking costs the same at any age of the log.
create table event_count (
    topic text        not null,
    type  text        not null,
    count bigint      not null,
    last  timestamptz not null,
    primary key (topic, type)
) with (fillfactor = 50);
