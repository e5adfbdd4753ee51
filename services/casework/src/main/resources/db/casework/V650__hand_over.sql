-- Who handed an item over and may still take it back; when anything last happened to it, so that an idle claim can end. Business time.
alter table work_item add column handed_over_by text;
alter table work_item add column touched_at timestamptz;
update work_item set touched_at = accepted_at where claimed_by is not null;
create index work_item_claimed on work_item (claimed_by) where claimed_by is not null;

-- Who works at the desks of a unit, as seen there.
create table colleague (
    account    text        not null,
    unit       text        not null,
    regions    text        not null,
    supervisor boolean     not null,
    seen_at    timestamptz not null,
    primary key (account, unit)
);
create index colleague_unit on colleague (unit);

-- Who is away from when to when, both days included, and who stands in; nobody means the queue.
create table absence (
    id          uuid        primary key,
    account     text        not null,
    from_day    date        not null,
    until_day   date        not null,
    stand_in    text,
    recorded_by text        not null,
    begun_at    timestamptz,
    ended_at    timestamptz,
    check (until_day >= from_day)
);
create index absence_open on absence (account, from_day) where ended_at is null;
