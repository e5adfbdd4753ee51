-- The one officer at a window who knows of a case of a mother to be protected (domain.md 2.2 E20).
alter table case_file add column restricted_to text;
