-- What the auditor looks for: everything about one case, everything one account did, and how often it looked behind a mask.
alter table audit_trail add column unmasked boolean not null default false;
drop index audit_trail_subject;
create index audit_trail_subject on audit_trail (subject text_pattern_ops);
create index audit_trail_actor on audit_trail (actor, at);
create index audit_trail_at on audit_trail (at);
