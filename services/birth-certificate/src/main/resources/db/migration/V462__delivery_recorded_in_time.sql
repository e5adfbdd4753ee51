insert into policy_parameter (name, valid_from, value, source) values
    ('delivery.recordWithinHours', '1996-01-01', 24, 'domain.md 3.1 step 2: the hospital feeds the record within so many hours');
