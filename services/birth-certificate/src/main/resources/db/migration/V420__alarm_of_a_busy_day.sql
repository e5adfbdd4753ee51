insert into policy_parameter (name, valid_from, value, source) values
    ('alarm.issuedInOneDay', '1996-01-01', 60, 'domain.md 8.5: so many certificates approved by one clerk in one day [P]');
