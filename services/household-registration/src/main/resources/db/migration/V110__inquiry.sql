-- What another authority was asked about an item and has answered. The question itself is in the item's sealed snapshot.
create table inquiry (
    id              uuid        primary key,
    work_item_id    uuid        not null references work_item (id),
    subject         text        not null,
    question_digest text        not null,
    asked_at        timestamptz not null,
    standing        text,
    answered_at     timestamptz,
    answered_by     text,
    basis           bytea,
    unique (work_item_id, subject)
);
