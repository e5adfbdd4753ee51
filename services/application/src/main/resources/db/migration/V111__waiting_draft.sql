-- A draft may wait for its delivery record; the mother owns it, the father it names shares it.
alter table draft alter column delivery_ref drop not null;
alter table draft add column other_digest text;
alter table draft add column expected_institution text;
alter table draft add column expected_on date;
create unique index draft_waiting on draft (owner_digest) where delivery_ref is null;
create index draft_other on draft (other_digest);
