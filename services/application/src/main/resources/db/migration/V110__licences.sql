-- What the shared licence store says of a person, as far as the person authorised it; sealed.
alter table real_name add column sealed_licences bytea;
