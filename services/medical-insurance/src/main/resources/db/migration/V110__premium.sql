-- A premium may still be owed when a child is enrolled: then the start of cover is not known yet (domain.md 3.7).
alter table enrolment add column paid_on date;
alter table enrolment drop constraint enrolment_check1;
alter table enrolment add check (state = 'PROVISIONAL' or (id_digest is not null and person_digest is not null and rule is not null));

-- What a family owes for item T; the bill's number is the item's (domain.md 1.1 T). Amounts in yuan.
create table premium_bill (
    id           uuid    primary key,
    work_item_id uuid    not null unique references work_item (id),
    enrolment_id uuid    not null references enrolment (id),
    bill_no      text    not null unique,
    years        text    not null,
    amount       numeric(10, 2) not null check (amount >= 0),
    receipt_no   text,
    paid_on      date,
    check ((receipt_no is null) = (paid_on is null))
);

-- Item M: what was approved for the mother; the account is in the sealed document.
create table maternity_payment (
    id           uuid    primary key,
    work_item_id uuid    not null unique references work_item (id),
    amount       numeric(10, 2) not null check (amount > 0),
    approved_on  date    not null,
    document     bytea   not null
);

-- Reminders before the last day of retroactive cover (domain.md 3.7, 5 proactive).
create table reminder (
    work_item_id uuid not null references work_item (id),
    code         text not null,
    due_on       date not null,
    last_day     date not null,
    closed_on    date,
    primary key (work_item_id, code)
);
create index reminder_due on reminder (due_on) where closed_on is null;
