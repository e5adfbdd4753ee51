-- The mother of the form, who is not the applicant where she cannot act (domain.md 2.2 E28, 1.5 no. 73).
alter table case_file add column mother_ref text;
update case_file set mother_ref = applicant_ref;
alter table case_file alter column mother_ref set not null;
