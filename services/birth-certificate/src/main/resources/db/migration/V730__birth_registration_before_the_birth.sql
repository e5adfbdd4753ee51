-- 孕期生育登记 (domain.md 1.1 R): a mother who is pregnant asks the township for it, before there is a birth or a case. A registration made
-- so, or at the township's counter, comes of no work item; it has the id under which it was asked for.
create table registration_request (
    id         uuid        primary key,
    township   text        not null,
    state      text        not null check (state in ('OPEN', 'REGISTERED', 'DECLINED')),
    asked_at   timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    document   bytea       not null
);
create index registration_request_open on registration_request (township, asked_at) where state = 'OPEN';

alter table birth_registration alter column work_item_id drop not null;
create index birth_registration_delivery on birth_registration (delivery_ref);

insert into policy_parameter (name, valid_from, value, source) values
    ('registration.promiseDays', '1996-01-01', 1, 'domain.md 1.3: R, working days');
