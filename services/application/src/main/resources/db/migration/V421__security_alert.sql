-- A sign that two persons of the security role look into before the family's application goes on (domain.md 3.3, 8.5).
create table security_alert (
    id            uuid        primary key,
    delivery_ref  text        not null,
    region        text        not null,
    rule          text        not null,
    flag          text        not null,
    raised_at     timestamptz not null,
    first_by      text,
    first_reason  bytea,
    released_by   text,
    released_at   timestamptz,
    second_reason bytea,
    version       bigint      not null default 0,
    unique (delivery_ref, rule)
);
create index security_alert_open on security_alert (raised_at) where released_at is null;
