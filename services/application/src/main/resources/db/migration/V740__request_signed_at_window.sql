-- What a family signs for a case under way is kept as what it signs for a draft: each paper is of one of the two.
alter table signed_paper alter column draft_id drop not null;
alter table signed_paper add column case_no text references case_file;
alter table signed_paper add constraint signed_paper_of_one check (num_nonnulls(draft_id, case_no) = 1);
