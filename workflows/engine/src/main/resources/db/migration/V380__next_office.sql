-- The office that shall be asked for an item once the present one has let go of it.
alter table errand add column next_region text, add column next_unit text;
