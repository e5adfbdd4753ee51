-- The way an item goes to the office that shall have it: a changed form is judged as the submission was (domain.md 3.3).
alter table case_item add column next_route text, add column next_route_rule text;
update case_item set next_route = route, next_route_rule = route_rule where next_region is not null;
