-- The first answer of a national system, sealed: a later one is held against it and never takes its place (domain.md 3.10 rule 2).
alter table outside_call add column answer bytea;
