-- Reference data proposed by one administrator and decided by another; what was approved is published and kept.
create table reference_proposal (
    id          uuid        primary key,
    kind        text        not null,
    key         text        not null,
    valid_from  date        not null,
    content     text        not null,
    hash        text        not null,
    reason      text        not null,
    state       text        not null,
    version     integer,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    unique (kind, key, version)
);
-- The same set is open to decision once, however often it is proposed.
create unique index reference_proposal_open on reference_proposal (kind, key, valid_from, hash) where state = 'PROPOSED';
