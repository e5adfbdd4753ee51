-- A result after a new legal act: which one it replaces, and which items have taken it over (domain.md 3.4).
alter table item_result
    add column replaced_by   text,
    add column change        text,
    add column change_reason text,
    add column changed_at    timestamptz;

create table result_acknowledgement (
    result_id text        not null,
    item_id   text        not null references case_item,
    at        timestamptz not null,
    primary key (result_id, item_id)
);
