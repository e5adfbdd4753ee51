-- What still awaits an explanation, and what was answered and awaits a decision or its closing: few of the many lamps there are.
create index lamp_event_unexplained on lamp_event (lamp, raised_at) where closed_at is null and explained_at is null;
create index lamp_event_answered on lamp_event (raised_at) where closed_at is null and (explained_at is not null or appealed_at is not null);
