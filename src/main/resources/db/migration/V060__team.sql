create table team (
    id             uuid primary key,
    challenge_id   uuid not null references challenge on delete cascade,
    name           text not null check (btrim(name) <> '' and length(name) <= 80),
    pitch_it       text,
    pitch_en       text,
    status         text not null default 'FORMING'
                   check (status in ('FORMING', 'READY', 'ENTERED', 'AWARDED', 'NOT_SELECTED', 'CLOSED', 'DISBANDED')),
    recruiting     boolean not null default true,
    -- The size that the challenge set when the team was founded, and how many are in now: kept by the trigger below, never by hand.
    max_members    int not null check (max_members between 1 and 20),
    active_members int not null default 0,
    founded_by     uuid references account on delete set null,
    founded_at     timestamptz not null,
    version        int not null default 0,
    constraint team_size check (active_members between 0 and max_members),
    unique (id, challenge_id)
);
create unique index team_name_once on team (challenge_id, lower(btrim(name))) where status <> 'DISBANDED';
create index team_challenge on team (challenge_id, status);

create table open_role (
    id         uuid primary key,
    team_id    uuid not null references team on delete cascade,
    title_it   text,
    title_en   text,
    places     int not null default 1 check (places between 1 and 10),
    status     text not null default 'OPEN' check (status in ('OPEN', 'FILLED', 'CLOSED')),
    opened_at  timestamptz not null,
    version    int not null default 0,
    check (coalesce(btrim(title_it), btrim(title_en), '') <> '')
);
create index open_role_team on open_role (team_id);
create table open_role_skill (
    open_role_id uuid not null references open_role on delete cascade,
    skill        int not null references skill,
    min_level    int not null check (min_level between 1 and 5),
    primary key (open_role_id, skill)
);

create table membership (
    id                   uuid primary key,
    team_id              uuid not null,
    challenge_id         uuid not null,
    account_id           uuid not null references account on delete cascade,
    status               text not null
                         check (status in ('INVITED', 'REQUESTED', 'ACTIVE', 'DECLINED', 'EXPIRED', 'CANCELLED', 'LEFT', 'REMOVED')),
    leader               boolean not null default false,
    role_title           text not null default '',
    open_role_id         uuid references open_role on delete set null,
    message              text not null default '' check (length(message) <= 1000),
    -- Where the person worked when joining; changing job later does not rewrite it.
    organisation_at_join uuid references organisation on delete set null,
    asked_at             timestamptz not null,
    expires_at           timestamptz,
    joined_at            timestamptz,
    ended_at             timestamptz,
    version              int not null default 0,
    foreign key (team_id, challenge_id) references team (id, challenge_id) on delete cascade,
    check (not leader or status = 'ACTIVE'),
    check (status not in ('INVITED', 'REQUESTED') or expires_at is not null),
    check (status <> 'ACTIVE' or joined_at is not null)
);
create unique index membership_one_per_challenge on membership (account_id, challenge_id) where status = 'ACTIVE';
create unique index membership_one_leader on membership (team_id) where leader;
create unique index membership_one_per_team on membership (team_id, account_id) where status in ('INVITED', 'REQUESTED', 'ACTIVE');
create index membership_account on membership (account_id, status);
create index membership_expiry on membership (expires_at) where status in ('INVITED', 'REQUESTED');

-- Counting on the team's row makes acceptances of one team wait for each other, so that the last place goes once.
create function count_active_members() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'DELETE') and old.status = 'ACTIVE' and (tg_op = 'DELETE' or new.status <> 'ACTIVE') then
        update team set active_members = active_members - 1 where id = old.team_id;
    elsif tg_op in ('INSERT', 'UPDATE') and new.status = 'ACTIVE' and (tg_op = 'INSERT' or old.status <> 'ACTIVE') then
        update team set active_members = active_members + 1 where id = new.team_id;
    end if;
    return null;
end $$;
create trigger membership_count after insert or delete or update of status on membership
    for each row execute function count_active_members();

-- At the end of the transaction a team with members has a leader; the index above lets there be no second one.
create function require_leader() returns trigger language plpgsql as $$
begin
    if exists (select from team where id = new.team_id and active_members > 0 and status not in ('CLOSED', 'DISBANDED'))
            and not exists (select from membership where team_id = new.team_id and leader) then
        raise exception 'team % has members and no leader', new.team_id using errcode = 'check_violation', constraint = 'team_leader';
    end if;
    return null;
end $$;
create constraint trigger membership_leader after insert or update of status, leader on membership
    deferrable initially deferred for each row execute function require_leader();
