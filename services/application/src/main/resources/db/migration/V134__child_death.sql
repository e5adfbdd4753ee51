-- Children of a delivery who died, heard before or after a case was opened (domain.md 3.6).
create table child_death (
    delivery_ref text    not null references birth,
    plural_index integer not null,
    died_on      date    not null,
    primary key (delivery_ref, plural_index)
);
