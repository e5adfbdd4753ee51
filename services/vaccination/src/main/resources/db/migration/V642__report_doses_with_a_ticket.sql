-- What was still to be reported goes on as a report that opens a ticket.
insert into outside_report (id, system, key, unit, due_at)
select gen_random_uuid(), 'immunisation-doses', w.key, f.clinic, now()
from due_work w join child_file f on f.id = cast(split_part(w.key, '|', 1) as uuid) where w.kind = 'report-dose';
delete from due_work where kind = 'report-dose';
