-- Messages already taken in, by id, for 30 days (architecture.md 3, "In").
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

-- How far each gapless stream was applied; guards beyond the inbox's 30 days.
create table stream_position (
    consumer text    not null,
    stream   text    not null,
    last     bigint  not null,
    blocked  boolean not null default false,
    primary key (consumer, stream)
);

-- Messages that came ahead of their turn, or behind a dead letter.
create table parked_message (
    consumer  text        not null,
    stream    text        not null,
    sequence  bigint      not null,
    message   text        not null,
    parked_at timestamptz not null default now(),
    primary key (consumer, stream, sequence)
);

-- Messages that can never succeed; the message itself goes to the consumer's dead-letter topic.
create table dead_letter (
    event_id uuid        primary key,
    consumer text        not null,
    topic    text        not null,
    type     text        not null,
    stream   text        not null,
    sequence bigint      not null,
    reason   text        not null,
    at       timestamptz not null default now()
);
