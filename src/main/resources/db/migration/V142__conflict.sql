-- The rules about conflicts of interest: each change is a new row, the newest of a rule is in force.
create table conflict_rule (
    id         uuid primary key default gen_random_uuid(),
    version    int generated always as identity unique,
    rule       text not null check (rule <> ''),
    severity   text not null check (severity in ('HARD', 'SOFT', 'OFF')),
    -- How far back the rule looks, and how many it takes; only for the rules that ask for it.
    months     int check (months between 0 and 120),
    fewest     int check (fewest between 1 and 50),
    decided_by uuid references account on delete set null,
    decided_at timestamptz not null default now(),
    reason     text not null check (length(btrim(reason)) between 10 and 2000)
);
create index conflict_rule_in_force on conflict_rule (rule, version desc);
create function conflict_rule_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.decided_by is not null and new.decided_by is null
            and to_jsonb(old) - 'decided_by' = to_jsonb(new) - 'decided_by' then
        return new;
    end if;
    raise exception 'decided rules are never changed';
end $$;
create trigger conflict_rule_kept before update or delete on conflict_rule for each row execute function conflict_rule_is_kept();

insert into conflict_rule (rule, severity, months, fewest, reason) values
    ('SAME_PERSON', 'HARD', null, null, 'Regola di partenza del programma / The programme’s first rule'),
    ('TEAM_MEMBER', 'HARD', null, null, 'Regola di partenza del programma / The programme’s first rule'),
    ('PROPOSAL_AUTHOR', 'HARD', null, null, 'Regola di partenza del programma / The programme’s first rule'),
    ('OWNER_COMPANY', 'HARD', 24, null, 'Regola di partenza del programma / The programme’s first rule'),
    ('DECLARED_RELATION', 'HARD', 24, null, 'Regola di partenza del programma / The programme’s first rule'),
    ('MANY_JOINT_OUTPUTS', 'HARD', 36, 3, 'Regola di partenza del programma / The programme’s first rule'),
    ('JOINT_OUTPUTS', 'SOFT', 36, null, 'Regola di partenza del programma / The programme’s first rule'),
    ('SAME_INSTITUTION', 'SOFT', null, null, 'Regola di partenza del programma / The programme’s first rule');

-- What people declare about themselves: a relation to another person or to an organisation. Read by nobody else.
create table declared_relation (
    id                 uuid primary key,
    account_id         uuid not null references account on delete cascade,
    kind               text not null check (kind in ('FAMILY', 'FINANCIAL', 'SUPERVISION')),
    other_account      uuid references account on delete cascade,
    other_organisation uuid references organisation on delete cascade,
    declared_at        timestamptz not null,
    ended_at           timestamptz check (ended_at >= declared_at),
    check ((other_account is null) <> (other_organisation is null)),
    check (other_account is distinct from account_id)
);
create unique index declared_relation_once on declared_relation (account_id, kind, coalesce(other_account, other_organisation))
    where ended_at is null;
create index declared_relation_other on declared_relation (other_account);

-- What was found out about whoever decided or signed, as it stood at that moment.
create table decision_check (
    id            uuid primary key,
    subject_type  text not null check (subject_type <> ''),
    subject       uuid not null,
    case_id       uuid references moderation_case on delete cascade,
    person        uuid not null references account on delete cascade,
    part          text not null check (part in ('DECIDED', 'PROPOSED', 'SIGNED')),
    acting_as     text not null check (acting_as <> ''),
    outcome       text not null check (outcome <> ''),
    reason_code   text,
    rules_version int not null,
    at            timestamptz not null
);
create index decision_check_subject on decision_check (subject_type, subject, at);
create index decision_check_case on decision_check (case_id);
create table decision_finding (
    check_id     uuid not null references decision_check on delete cascade,
    position     int not null check (position >= 0),
    rule         text not null,
    severity     text not null check (severity in ('HARD', 'SOFT')),
    sentence_it  text not null,
    sentence_en  text not null,
    confidential boolean not null,
    primary key (check_id, position)
);
create function decision_evidence_stands() returns trigger language plpgsql as $$
begin
    -- Evidence goes only with the case or the person that it is about.
    if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
        return old;
    end if;
    raise exception 'the evidence of a decision is never changed';
end $$;
create trigger decision_check_stands before update or delete on decision_check for each row execute function decision_evidence_stands();
create trigger decision_finding_stands before update or delete on decision_finding for each row execute function decision_evidence_stands();

-- A decision that waits for its second signature.
create table co_signature (
    id            uuid primary key,
    case_id       uuid not null references moderation_case on delete cascade,
    proposed_by   uuid not null references account on delete cascade,
    proposed_at   timestamptz not null,
    outcome       text not null check (outcome <> ''),
    reason_code   text,
    note          text,
    items         text[] not null default '{}',
    status        text not null default 'WAITING' check (status in ('WAITING', 'SIGNED', 'DECLINED', 'TAKEN_BACK', 'VOID')),
    answered_by   uuid references account on delete set null,
    answered_at   timestamptz,
    answer_reason text,
    check ((status = 'WAITING') = (answered_at is null)),
    check (status <> 'DECLINED' or length(btrim(answer_reason)) >= 10),
    check (answered_by is null or status = 'TAKEN_BACK' or answered_by <> proposed_by)
);
create unique index co_signature_one_waiting on co_signature (case_id) where status = 'WAITING';

-- A case that is over waits for no signature.
create function co_signature_ends_with_case() returns trigger language plpgsql as $$
begin
    update co_signature set status = 'VOID', answered_at = new.closed_at where case_id = new.id and status = 'WAITING';
    return null;
end $$;
create trigger co_signature_ends after update of status on moderation_case
    for each row when (old.status = 'OPEN' and new.status <> 'OPEN') execute function co_signature_ends_with_case();

-- A decided case carries what was found out about whoever decided it: nothing hard, and with something soft a second, clean signature.
create function decided_case_is_checked() returns trigger language plpgsql as $$
declare
    own uuid;
begin
    select id into own from decision_check where case_id = new.id and part = 'DECIDED' and person = new.decided_by
        order by at desc limit 1;
    if own is null
            or exists (select from decision_finding where check_id = own and severity = 'HARD')
            or exists (select from decision_finding where check_id = own) and not exists (
                select from decision_check c where c.case_id = new.id and c.part = 'SIGNED' and c.person <> new.decided_by
                and not exists (select from decision_finding f where f.check_id = c.id)) then
        raise exception 'case % is decided without its check', new.id using errcode = 'check_violation', constraint = 'decided_case_is_checked';
    end if;
    return null;
end $$;
create constraint trigger decided_case_is_checked after update of status on moderation_case deferrable initially deferred
    for each row when (old.status = 'OPEN' and new.status = 'DECIDED') execute function decided_case_is_checked();
