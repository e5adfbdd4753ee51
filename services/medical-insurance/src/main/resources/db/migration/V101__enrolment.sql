-- One enrolment a child: provisional on the certificate number, active with the ID number (domain.md 1.2).
-- Names and numbers are in the sealed document.
create table enrolment (
    id             uuid   primary key,
    state          text   not null,
    cert_digest    text   unique,
    id_digest      text   unique,
    person_digest  text   unique,
    enrolled_on    date   not null,
    effective_from date,
    rule           text,
    document       bytea  not null,
    version        bigint not null default 0,
    check (cert_digest is not null or id_digest is not null),
    check (state = 'PROVISIONAL' or (id_digest is not null and person_digest is not null and effective_from is not null))
);

-- Serial numbers of person numbers (domain.md 6.7), twelve digits.
create sequence person_serial maxvalue 999999999999;
