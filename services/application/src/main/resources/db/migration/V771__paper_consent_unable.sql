-- Why the other parent can sign no more; empty when the signature is the other parent's own.
alter table paper_consent add column unable text;
