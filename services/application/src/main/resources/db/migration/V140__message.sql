-- What a family was told: codes and dates only; texts come into being when they are read or sent.
create table message (
    id           uuid primary key,
    cause        varchar(160) not null,
    recipient    varchar(64)  not null,
    audience     varchar(12)  not null,
    case_no      varchar(40)  not null references case_file (case_no),
    child_index  int,
    item         varchar(1),
    code         varchar(40)  not null,
    due_on       date,
    counted_from date,
    until_on     date,
    created_at   timestamptz  not null,
    read_at      timestamptz,
    version      bigint       not null,
    unique (cause, recipient)
);
create index message_of_recipient on message (recipient, created_at);
create index message_of_case on message (case_no);

-- One way out of a message; due_at is business time. Neither number nor address is kept here.
create table message_delivery (
    id         uuid primary key,
    message_id uuid        not null references message (id),
    channel    varchar(8)  not null,
    state      varchar(12) not null,
    due_at     timestamptz not null,
    handed     boolean     not null,
    round      int         not null,
    tries      int         not null,
    sent_at    timestamptz,
    receipt    varchar(80),
    error      varchar(60),
    version    bigint      not null,
    unique (message_id, channel)
);
create index message_delivery_due on message_delivery (due_at) where state = 'QUEUED' and not handed;

-- What a parent prefers: the language of messages, and an address for mail (sealed).
create table message_setting (
    recipient    varchar(64) primary key,
    language     varchar(2)  not null,
    sealed_email bytea,
    version      bigint      not null
);
