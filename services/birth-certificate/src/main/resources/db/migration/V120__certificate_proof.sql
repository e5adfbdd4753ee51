-- The proof (核对稿) a clerk approved; the paper must say the very same when the second person confirms (domain.md 3.1 step 4).
create table certificate_proof (
    work_item_id uuid        primary key references work_item (id),
    prepared_at  timestamptz not null,
    document     bytea       not null
);

-- How many one clerk approved in a night (domain.md 8.5).
create index work_item_history_approved on work_item_history (actor, at) where act = 'APPROVED';
