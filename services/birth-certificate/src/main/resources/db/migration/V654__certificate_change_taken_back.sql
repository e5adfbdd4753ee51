-- A change that waits for the second person can be taken back by the first, or turned down by another (domain.md 8.5).
alter table certificate_change add column withdrawn_by text, add column withdrawn_at timestamptz;
drop index certificate_change_one_open;
create unique index certificate_change_one_open on certificate_change (certificate_id) where released_by is null and withdrawn_by is null;
