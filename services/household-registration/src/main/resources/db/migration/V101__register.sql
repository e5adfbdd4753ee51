-- The embedded citizen register (domain.md 6.1). A range is one county, one birth date and one sex, known by a keyed digest.
create table register_range (
    range_digest  text    primary key,
    last_sequence integer not null
);

-- One number for each request, for ever: a repeated request finds its first number. The number itself is sealed.
create table register_entry (
    request_key  text    primary key,
    range_digest text    not null references register_range (range_digest),
    sequence     integer not null,
    number       bytea   not null,
    unique (range_digest, sequence)
);
