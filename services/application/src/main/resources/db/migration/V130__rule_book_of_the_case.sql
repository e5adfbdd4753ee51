-- What the rule book adds to a case's items: the way they go, why they stand, until when, and what the parents asked.
alter table case_item
    alter column unit drop not null,
    add column route               text not null default 'ONLINE',
    add column route_rule          text,
    add column reason_code         text,
    add column wait_until          date,
    add column supply_by           date,
    add column tolerated           text[],
    add column counted_from        date,
    add column withdrawal_asked_at timestamptz,
    add column objected_at         timestamptz,
    add column died_on             date;

alter table notice add column withdrawn_at timestamptz;

alter table timeline_entry
    add column due_on       date,
    add column counted_from date;

alter table case_file add column counted_from date;
