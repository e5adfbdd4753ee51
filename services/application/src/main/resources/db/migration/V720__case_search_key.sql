-- Under which keyed digests a window or an office finds a case: its query code, a phone, a name with birth date; never the values.
create table case_search_key (
    case_no text not null references case_file on delete cascade,
    kind    text not null,
    digest  text not null,
    primary key (case_no, digest)
);
create index case_search_key_digest on case_search_key (digest);
