-- Persons the provincial identity vouches for; the number itself only as a keyed digest (domain.md 8.2).
create table real_name (
    ref       text   primary key,
    id_digest text   not null,
    sealed    bytea  not null,
    version   bigint not null
);
create index real_name_digest on real_name (id_digest);
