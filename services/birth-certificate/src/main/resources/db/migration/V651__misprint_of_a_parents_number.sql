-- How far a parent's number may differ from the printed one and still be a misprint of the same person's; beyond it the person changes (domain.md 3.4).
insert into policy_parameter (name, valid_from, value, source) values
    ('parent.misprintDigits', '1996-01-01', 3, 'domain.md 3.4: a number differing in more places is another person''s [P]');
