-- Messages to be relayed (architecture.md 3, "Out"). One partition a day; old days are dropped once relayed.
create table outbox (
    id          uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    source      text        not null,
    subject     text        not null,
    item        text,
    attempt     integer,
    sequence    bigint,
    time        text        not null,
    traceparent text,
    payload     text        not null,
    created_at  timestamptz not null default now(),
    primary key (id, created_at)
) partition by range (created_at);

-- The log position seen first on each day: what was written on an earlier day lies before it.
create table outbox_day (
    day          date   primary key,
    wal_position pg_lsn not null
);
