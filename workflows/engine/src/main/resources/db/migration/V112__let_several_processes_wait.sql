-- A child may have several processes, and several of them may stand at the same node.
alter table open_wait drop constraint open_wait_subject_place_key;
alter table open_wait add column activity  text;  -- the engine's id of this stay at the node; null in rows from before
alter table open_wait add column at_window text;  -- time the family has once it is sent to the window, ISO 8601
create index open_wait_subject on open_wait (subject, place);
