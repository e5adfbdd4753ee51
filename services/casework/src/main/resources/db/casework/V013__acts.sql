-- The standard exception acts of an item (domain.md 3.3).
alter table work_item
    add column held_kind            text,
    add column resume_to            text,
    add column diverted             boolean not null default false,
    add column approved_by          text,
    add column returns              integer not null default 0,
    add column revision_by          date,
    add column revision_after       integer,
    add column suspension_type      text,
    add column suspended_until      date,
    add column material_outstanding boolean not null default false,
    add column extended_days        integer not null default 0,
    add column reopened_as          integer,
    add column deemed_accepted_on   date,
    add column child_died_on        date;
-- The family of one case in one department: siblings claimed together.
create index work_item_case on work_item (case_no, item);
-- What the sweep looks for.
create index work_item_revision on work_item (revision_by) where state = 'RETURNED';

alter table notice
    add column withdrawn_on date,
    add column snapshot     bytea;

-- Acts of one moment keep their order.
alter table work_item_history
    add column detail text,
    add column no     bigserial;

alter table decision add column grounds bytea;
