-- What a policy can change, with the days it holds for (CONTRIBUTING.md "How to add a rule"); valid_to is the last day, null while it holds.
create table policy_parameter (
    name       text    not null,
    valid_from date    not null,
    valid_to   date,
    value      integer not null,
    source     text    not null,
    primary key (name, valid_from),
    check (valid_to >= valid_from)
);
insert into policy_parameter (name, valid_from, value, source) values
    ('stock.quotaPercent',      '1996-01-01',  120, 'domain.md 3.4: blanks a year in percent of last year''s live births'),
    ('cert.lateAfterDays',      '1996-01-01',  365, 'domain.md 3.4: a first issue later than this needs the late-issue statement'),
    ('cert.edition',            '2023-04-01',    7, 'domain.md 3.4: edition of the paper'),
    ('alarm.lateAfterDays',     '1996-01-01',   30, 'domain.md 8.5'),
    ('alarm.motherAge',         '1996-01-01',   45, 'domain.md 8.5'),
    ('alarm.issuedAtNight',     '1996-01-01',    5, 'domain.md 8.5: so many certificates approved by one clerk in one night'),
    ('delivery.unmatchedHours', '1996-01-01',   24, 'domain.md 3.1 step 2'),
    ('subsidy.yearlyYuan',      '2025-01-01', 3600, 'domain.md 1.3, N22');
insert into policy_parameter (name, valid_from, valid_to, value, source) values
    ('cert.edition', '1996-01-01', '2023-03-31', 6, 'domain.md 3.4: papers before the 7th edition');
