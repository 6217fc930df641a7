-- A sealed case that was opened to read it closes again by itself; what was said for it stays as it was said.
alter table case_glass add column until timestamptz;
update case_glass set until = at + interval '60 minutes';
alter table case_glass
    alter column until set not null,
    add check (until > at and until <= at + interval '60 minutes');

-- An entry goes only together with its case or with the account of who wrote it.
create function case_glass_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return old; end if;
    raise exception 'the register of sealed cases is never changed';
end $$;
create trigger case_glass_stands before update or delete on case_glass for each row execute function case_glass_stands();
create trigger case_glass_stands_whole before truncate on case_glass for each statement execute function case_glass_stands();
