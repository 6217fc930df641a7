-- A person who was erased leaves an account without anything personal: a pseudonym, to which others' records go on to point.
alter table account drop constraint account_status_check;
alter table account add constraint account_status_check check (status in ('ACTIVE', 'SUSPENDED', 'ERASED'));
alter table account add column pseudonym text unique check (pseudonym ~ '^[0-9A-F]{4,8}$');
alter table account add constraint account_pseudonym check ((status = 'ERASED') = (pseudonym is not null));
alter table account add constraint account_erased_is_empty check (status <> 'ERASED' or email is null);
create function account_stays_erased() returns trigger language plpgsql as $$
begin
    raise exception 'an erased account does not come back' using errcode = 'check_violation';
end $$;
create trigger account_stays_erased before update on account
    for each row when (old.status = 'ERASED') execute function account_stays_erased();

-- Nothing new is kept about an erased person: whatever comes late waits for the erasure and is refused after it, or left out
-- where nobody acts on it. The triggers that call this are set after every migration, on each reference to an account.
create function not_for_the_erased() returns trigger language plpgsql as $$
declare
    person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
    found_status text;
begin
    if person is null or (tg_op = 'UPDATE' and person is not distinct from (to_jsonb(old) ->> tg_argv[0])::uuid) then
        return new;
    end if;
    select status into found_status from account where id = person for key share;
    if found_status is distinct from 'ERASED' then
        return new;
    end if;
    if tg_argv[1] = 'leave out' then
        return null;
    end if;
    raise exception 'this person was erased' using errcode = 'check_violation', constraint = 'not_for_the_erased';
end $$;

-- The moment at which somebody will be erased who asked for it; until then they may change their mind.
create table erasure_request (
    id           uuid primary key,
    account_id   uuid not null references account on delete cascade,
    asked_at     timestamptz not null,
    due_at       timestamptz not null check (due_at >= asked_at),
    cancelled_at timestamptz check (cancelled_at >= asked_at)
);
create unique index erasure_request_open on erasure_request (account_id) where cancelled_at is null;
create index erasure_request_due on erasure_request (due_at) where cancelled_at is null;

-- That an erasure took place, and what was kept on which legal basis; nothing here leads back to a person.
create table erasure_record (
    id        uuid primary key,
    pseudonym text not null unique,
    erased_at timestamptz not null
);
create table erasure_kept (
    record_id   uuid not null references erasure_record on delete cascade,
    category    text not null check (category <> ''),
    legal_basis text not null check (legal_basis <> ''),
    items       int not null check (items > 0),
    primary key (record_id, category)
);
create function erasure_record_stands() returns trigger language plpgsql as $$
begin
    raise exception 'records of erasures are never changed' using errcode = 'check_violation';
end $$;
create trigger erasure_record_stands before update on erasure_record for each row execute function erasure_record_stands();
create trigger erasure_kept_stands before update on erasure_kept for each row execute function erasure_record_stands();

-- To what one can agree: the profile being seen and being asked were choices in the profile until now.
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check check (purpose in ('PROFILE_SHOWN', 'BEING_ASKED', 'ORCID_WORKS'));
insert into consent (id, account_id, purpose, text_version, given_at)
    select gen_random_uuid(), account_id, 'PROFILE_SHOWN', 1, updated_at from researcher_profile where visibility <> 'HIDDEN'
    union all select gen_random_uuid(), account_id, 'BEING_ASKED', 1, updated_at from researcher_profile where open_to_teams;

-- How long each kind is kept, and what was done about it.
create table retention_rule (
    kind       text primary key,
    months     int not null check (months between 1 and 240),
    changed_at timestamptz,
    changed_by uuid references account on delete set null
);
create table retention_run (
    id     uuid primary key,
    ran_at timestamptz not null
);
create index retention_run_at on retention_run (ran_at desc);
create table retention_result (
    run_id  uuid not null references retention_run on delete cascade,
    kind    text not null,
    before  timestamptz not null,
    removed int not null check (removed >= 0),
    primary key (run_id, kind)
);

-- The record of acts never changes, so it names nobody: whoever reads it looks the name up, or the pseudonym.
alter table audit_entry drop column actor_name;
