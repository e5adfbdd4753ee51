-- What the clerk wrote for the family beside each defect, pulled from the office and sealed.
alter table notice add column sealed_words bytea;
