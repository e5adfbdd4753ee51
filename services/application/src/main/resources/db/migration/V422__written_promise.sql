-- A promise a parent signed in place of a proof (告知承诺, domain.md 3.3): which text, by whom, when; a breach is on record.
create table written_promise (
    id            uuid        primary key,
    delivery_ref  text        not null,
    kind          text        not null,
    text_version  integer     not null,
    signer_digest text        not null,
    signed_at     timestamptz not null,
    signature     text        not null,
    breached_by   text,
    breached_at   timestamptz,
    breach_reason bytea,
    version       bigint      not null default 0,
    unique (delivery_ref, kind)
);
create index written_promise_breach on written_promise (signer_digest) where breached_at is not null;
