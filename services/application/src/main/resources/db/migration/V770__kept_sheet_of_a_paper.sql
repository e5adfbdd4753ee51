-- What a paper says once it has been issued, sealed: its text does not follow later changes of office, form or texts. Null where
-- it shows the standing of the case on the day of reading, and for papers of before.
alter table paper
    add column sealed_sheet bytea,
    add column version bigint not null default 0;
