-- The words a parent agreed to, kept as they were shown (domain.md 1.5 fields 74, 77, 78), and who agreed to which, when and how.
create table consent_text (
    hash    text    primary key,
    key     text    not null,
    version integer not null,
    title   text    not null,
    text    text    not null
);
create table agreed_text (
    case_no    text        not null references case_file,
    who        text        not null,
    key        text        not null,
    hash       text        not null references consent_text,
    method     text        not null,
    agreed_at  timestamptz not null,
    until      timestamptz,
    revoked_at timestamptz,
    primary key (case_no, who, key, agreed_at)
);
