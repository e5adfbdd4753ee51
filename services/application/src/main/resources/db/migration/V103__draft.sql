-- One draft a delivery; once submitted it keeps the case number, so that submitting again answers the same.
create table draft (
    id           uuid   primary key,
    delivery_ref text   not null unique references birth,
    owner_digest text   not null,
    sealed       bytea  not null,
    case_no      text   unique,
    sealed_code  bytea,
    version      bigint not null
);
