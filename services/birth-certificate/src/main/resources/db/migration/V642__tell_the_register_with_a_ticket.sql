-- What the register was still to be told goes on as a report that opens a ticket.
insert into outside_report (id, system, key, unit, due_at)
select gen_random_uuid(), 'certificate-register', w.key, c.institution, now()
from due_work w join certificate c on c.id = cast(split_part(w.key, '|', 1) as uuid) where w.kind = 'tell-certificate-register';
delete from due_work where kind = 'tell-certificate-register';
