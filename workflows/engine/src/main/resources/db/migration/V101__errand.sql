-- What is to be asked for one item of one child, where, and how far its two streams are.
create table errand (
    subject      text    not null,
    item         text    not null,
    attempt      integer not null default 1,
    case_no      text    not null,
    child_index  integer not null,
    department   text    not null,
    region       text    not null,
    unit         text    not null,
    route        text    not null,
    delivery_ref text    not null,
    plural_index integer not null,
    said         bigint  not null default 0,  -- last sequence of our requests
    result_at    bigint,                      -- sequence of the event by which the result became available to others
    primary key (subject, item)
);
create index errand_case_no on errand (case_no);
