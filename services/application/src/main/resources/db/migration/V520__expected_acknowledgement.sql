-- The offices a change was passed on to, from then on; at is null until the office has taken the new result over.
alter table result_acknowledgement alter column at drop not null;
