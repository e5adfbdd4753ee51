-- The event that made a child's ID number known, e.g. H.1.4: it may be heard before insurance is even asked for.
create table id_number_mark (
    subject text primary key,
    mark    text not null
);
