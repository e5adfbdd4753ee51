-- Questions by case number and query code, counted so that codes cannot be guessed.
create table tracking_attempt (
    case_no text        primary key,
    since   timestamptz not null,
    asked   integer     not null
);
