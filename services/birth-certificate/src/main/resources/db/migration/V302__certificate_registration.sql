-- Under which number the national register keeps a certificate and each change of one (domain.md 3.4); the first number stays.
create table certificate_registration (
    certificate_id uuid not null references certificate (id),
    status         text not null,
    registered_no  text not null,
    primary key (certificate_id, status)
);
