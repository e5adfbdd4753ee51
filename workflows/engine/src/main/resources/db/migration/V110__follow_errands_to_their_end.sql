-- The service itself knows where each item stands, whether or not a process is waiting for it: attempts, outcomes, what is still to be said.
alter table errand add column asked         boolean not null default false;
alter table errand add column outcome       text;                            -- final state of this attempt, null while it is open
alter table errand add column cancelled_for text;                            -- reason of our own cancel-requested
alter table errand add column objected      boolean not null default false;  -- to be said right after asking
update errand set asked = said > 0;

create table child_death (
    subject text primary key,
    died_on date not null
);
