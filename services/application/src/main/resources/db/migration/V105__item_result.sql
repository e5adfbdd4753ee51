-- Results named by item events, pulled from the department into a sealed copy (due_work). A result may be named again
-- (number known, then completed): it is read up to the sequence of the last event naming it.
create table item_result (
    result_id   text    primary key,
    item_id     text    not null references case_item,
    item        text    not null,
    attempt     integer not null,
    first_named bigint  not null,
    last_named  bigint  not null,
    read_up_to  bigint  not null,
    sealed      bytea,
    version     bigint  not null
);
create index item_result_item on item_result (item_id);
