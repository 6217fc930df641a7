-- Somebody goes from a team that has handed in: asked for, heard, decided by a moderator, confirmed by all who remain.
create table roster_change (
    id         uuid primary key,
    team_id    uuid not null references team on delete cascade,
    about      uuid not null references account on delete cascade,
    asked_by   uuid not null references account on delete cascade,
    reason     text not null check (char_length(reason) between 40 and 1000),
    asked_at   timestamptz not null,
    words      text not null default '' check (char_length(words) <= 1000),
    heard_at   timestamptz,
    decided_by uuid references account on delete set null,
    decided_at timestamptz,
    decision   text not null default '' check (char_length(decision) <= 1000),
    ended_at   timestamptz,
    outcome    text check (outcome in ('CARRIED', 'DENIED', 'DROPPED')),
    check ((ended_at is null) = (outcome is null)),
    check (outcome is distinct from 'CARRIED' or decided_at is not null)
);
create unique index roster_change_open on roster_change (team_id) where ended_at is null;
create index roster_change_about on roster_change (about);
create index roster_change_asked on roster_change (asked_by);
create index roster_change_decided on roster_change (decided_by);

create table roster_confirmation (
    change_id  uuid not null references roster_change on delete cascade,
    account_id uuid not null references account on delete cascade,
    at         timestamptz not null,
    primary key (change_id, account_id)
);
create index roster_confirmation_account on roster_confirmation (account_id);

-- Only who remains confirms, and only what was decided.
create function roster_confirmation_holds() returns trigger language plpgsql as $$
begin
    if not exists (select from roster_change c join membership m on m.team_id = c.team_id and m.account_id = new.account_id
                   where c.id = new.change_id and c.ended_at is null and c.decided_at is not null and m.status = 'ACTIVE'
                       and c.about <> new.account_id) then
        raise exception 'this person has nothing to confirm here' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger roster_confirmation_of_member before insert or update on roster_confirmation
    for each row execute function roster_confirmation_holds();

-- From a team that has handed in nobody goes in any other way, unless the account itself goes.
create function entered_roster_stands() returns trigger language plpgsql as $$
begin
    if exists (select from team where id = old.team_id and status = 'ENTERED')
        and exists (select from account where id = old.account_id and status = 'ACTIVE')
        and not exists (select from roster_change c where c.team_id = old.team_id and c.about = old.account_id
            and c.decided_at is not null and c.outcome = 'CARRIED') then
        raise exception 'entered_roster_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger membership_entered before update on membership
    for each row when (old.status = 'ACTIVE' and new.status <> 'ACTIVE') execute function entered_roster_stands();
