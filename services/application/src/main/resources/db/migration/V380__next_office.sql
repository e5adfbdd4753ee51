-- The office that shall have an item once its present one has let go of it (domain.md 3.3).
alter table case_item add column next_region text, add column next_unit text;
