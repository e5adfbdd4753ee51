-- received = available + used + void, held by the database when a transaction ends (domain.md 3.4). States partition the blanks of a
-- range, so it is enough that a confirmed range has exactly its numbers, for ever, and that no state is claimed without its paper:
-- USED is a valid certificate, VOID an entry of the void register.
create function blank_number_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.number, new.institution, new.range_id) <> (old.number, old.institution, old.range_id) then
        raise exception 'A blank never leaves the ledger' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state = 'VOID' and new.state <> 'VOID' or old.state = 'USED' and new.state = 'AVAILABLE' then
        raise exception 'A spoilt or used blank never comes back' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger blank_number_is_final before update or delete on blank for each row execute function blank_number_is_final();

create function stock_range_adds_up() returns trigger language plpgsql as $$
declare
    expected bigint;
    found    bigint;
begin
    select case when confirmed_by is null then 0 else last_ordinal - first_ordinal + 1 end into expected
        from stock_range where id = new.id;
    select count(*) into found from blank
        where range_id = new.id
          and (ascii(number) - ascii('A')) * 1000000000::bigint + substr(number, 2)::bigint between new.first_ordinal and new.last_ordinal;
    if found <> expected then
        raise exception 'The range has % blanks instead of %', found, expected using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger stock_range_adds_up after insert or update on stock_range
    deferrable initially deferred for each row execute function stock_range_adds_up();

create function blank_has_its_paper() returns trigger language plpgsql as $$
declare
    held text;
begin
    select state into held from blank where number = new.number;
    if (held = 'USED') <> exists (select 1 from certificate where number = new.number and status = 'VALID')
        or (held = 'VOID') <> exists (select 1 from void_register where number = new.number) then
        raise exception 'A blank is % without its paper', held using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger blank_has_its_paper after insert or update on blank
    deferrable initially deferred for each row execute function blank_has_its_paper();
create constraint trigger certificate_has_its_blank after insert or update on certificate
    deferrable initially deferred for each row execute function blank_has_its_paper();
create constraint trigger void_entry_has_its_blank after insert or update on void_register
    deferrable initially deferred for each row execute function blank_has_its_paper();

-- A blank put into an unconfirmed or full range is stopped here; one put into a range of its own is counted above.
create function blank_is_of_a_confirmed_range() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from stock_range r where r.id = new.range_id and r.institution = new.institution and r.confirmed_by is not null
        and (ascii(new.number) - ascii('A')) * 1000000000::bigint + substr(new.number, 2)::bigint between r.first_ordinal and r.last_ordinal) then
        raise exception 'A blank outside a confirmed range' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger blank_is_of_a_confirmed_range after insert on blank
    deferrable initially deferred for each row execute function blank_is_of_a_confirmed_range();
