-- The other parent's signature on paper, scanned at a window: the picture sealed, with who took it in.
create table paper_consent (
    id         uuid        primary key,
    case_no    text        not null references case_file,
    granted    boolean     not null,
    signed_on  date        not null,
    taken_by   text        not null,
    taken_at   timestamptz not null,
    media_type text        not null,
    sealed     bytea       not null
);
create index paper_consent_case on paper_consent (case_no, taken_at);
