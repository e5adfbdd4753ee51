-- What must be there before the item is asked for, as its case was told; null where it was not told, which is configured then.
alter table errand add column needs text;
