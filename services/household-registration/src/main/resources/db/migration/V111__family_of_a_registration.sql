-- One registration for one birth of one mother (domain.md 6.3), and one name for one child of a mother (D05). Known by keyed digests.
alter table registration add column birth_digest text constraint registration_birth unique;
alter table registration add column mother_digest text;
alter table registration add column name_digest text;
create index registration_name on registration (mother_digest, name_digest);
