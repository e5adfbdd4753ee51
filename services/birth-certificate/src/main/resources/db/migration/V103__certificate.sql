-- One valid certificate a child, one child a number (domain.md 6.3). What is printed is in the sealed document.
create table certificate (
    id           uuid    primary key,
    number       text    not null unique references blank (number),
    delivery_ref text    not null,
    plural_index integer not null,
    institution  text    not null,
    issued_on    date    not null,
    issued_by    text    not null,
    document     bytea   not null,
    unique (delivery_ref, plural_index),
    foreign key (delivery_ref, plural_index) references delivered_child (delivery_ref, plural_index)
);
