-- What application said last about the other parent's consent; items that are reopened or added look here.
create table case_consent (
    case_no text primary key,
    state   text not null
);
