-- Whatever table refers to an account, now or by a migration to come, takes nothing new about an erased person.
do $$
declare
    reference record;
begin
    for reference in
        select c.conrelid::regclass as place, k.relname as name, a.attname as col
        from pg_constraint c
        join pg_class k on k.oid = c.conrelid
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'account'::regclass and cardinality(c.conkey) = 1
            and not exists (select from pg_trigger t where t.tgrelid = c.conrelid and t.tgname = 'not_for_the_erased_' || a.attname)
    loop
        execute format('create trigger %I before insert or update of %I on %s for each row execute function not_for_the_erased(%L, %L)',
            'not_for_the_erased_' || reference.col, reference.col, reference.place, reference.col,
            case when reference.name in ('notice', 'exposure') then 'leave out' else 'refuse' end);
    end loop;
end $$;
