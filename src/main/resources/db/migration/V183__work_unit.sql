-- Departments and research groups in which people say that they work: only for the rules about conflicts of interest, read by nobody else.
create table work_unit (
    id              uuid primary key,
    account_id      uuid not null references account on delete cascade,
    organisation_id uuid not null references organisation on delete cascade,
    kind            text not null check (kind in ('DEPARTMENT', 'GROUP')),
    name            text not null check (length(btrim(name)) between 2 and 160),
    -- The name as it is compared: without case, accents, marks and the word for “department” itself.
    name_key        text not null check (name_key <> ''),
    declared_at     timestamptz not null,
    ended_at        timestamptz check (ended_at >= declared_at)
);
create unique index work_unit_once on work_unit (account_id, organisation_id, kind, name_key) where ended_at is null;
create index work_unit_place on work_unit (organisation_id, kind, name_key);

insert into conflict_rule (rule, severity, months, fewest, reason)
    values ('SAME_UNIT', 'HARD', 0, null, 'Regola di partenza del programma / The programme’s first rule');
