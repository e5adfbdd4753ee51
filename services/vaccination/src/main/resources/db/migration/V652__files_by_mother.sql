-- A mother at the counter without the child's code: her children's files by the digest of her ID number.
alter table child_file add column mother_digest text;
create index child_file_mother on child_file (mother_digest);
