-- The way the chosen office is asked; null: as the present one was.
alter table errand add column next_route text;
