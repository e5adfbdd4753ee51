-- Whether the other parent can act at all (domain.md 2.2 E28): one who cannot is neither asked nor written to.
alter table case_file add column other_acts boolean not null default true;
