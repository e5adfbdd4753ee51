-- A clerk's hold may name the day on which it ends by itself.
alter table work_item add column held_until date;
create index work_item_held_until on work_item (held_until) where state = 'HELD';
-- What arrived since, what is due: the counts of a clerk's day.
create index notice_answered on notice (work_item_id) where answered_on is not null;
