-- Whose confirmation a version needs before it is sent; frozen with the other rules for teams.
alter table challenge add column confirming text not null default 'ALL' check (confirming in ('ALL', 'MAJORITY'));

-- A version that a team was asked to confirm: the fingerprint says which text, files and people it means.
create table proposal_round (
    proposal_id uuid not null references proposal on delete cascade,
    round       int not null check (round > 0),
    n           int not null check (n > 0),
    sha256      char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    asked_at    timestamptz not null,
    asked_by    uuid references account on delete set null,
    ended       text check (ended in ('TEXT', 'FILES', 'TEAM', 'ANEW', 'SENT')),
    ended_at    timestamptz,
    ended_by    uuid references account on delete set null,
    primary key (proposal_id, round),
    check ((ended is null) = (ended_at is null)),
    check (ended is not null or ended_by is null)
);
create unique index proposal_round_one_open on proposal_round (proposal_id) where ended is null;
create index proposal_round_asked on proposal_round (asked_by);
create index proposal_round_ended on proposal_round (ended_by);

create table proposal_confirmation (
    proposal_id uuid not null,
    round       int not null,
    account_id  uuid not null references account on delete cascade,
    at          timestamptz not null,
    primary key (proposal_id, round, account_id),
    foreign key (proposal_id, round) references proposal_round on delete cascade
);
create index proposal_confirmation_account on proposal_confirmation (account_id);

-- What was asked stays as it was asked, and a round that has ended stays ended.
create function proposal_round_stands() returns trigger language plpgsql as $$
begin
    if (new.proposal_id, new.round, new.n, new.sha256, new.asked_at) is distinct from (old.proposal_id, old.round, old.n, old.sha256, old.asked_at)
            or old.ended is not null and (new.ended, new.ended_at) is distinct from (old.ended, old.ended_at) then
        raise exception 'proposal_round_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_round_stands before update on proposal_round for each row execute function proposal_round_stands();

-- Only members confirm, and only the version that is asked for at this moment.
create function proposal_confirmation_current() returns trigger language plpgsql as $$
begin
    perform from proposal where id = new.proposal_id for update;
    if tg_op = 'UPDATE' or not exists (
            select from proposal_round r join proposal p on p.id = r.proposal_id
            join membership m on m.team_id = p.team_id and m.status = 'ACTIVE' and m.account_id = new.account_id
            where r.proposal_id = new.proposal_id and r.round = new.round and r.ended is null) then
        raise exception 'proposal_confirmation_current' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_confirmation_current before insert or update on proposal_confirmation
    for each row execute function proposal_confirmation_current();

-- No version is sent that its team has not confirmed, whatever the program does.
create function proposal_submission_confirmed() returns trigger language plpgsql as $$
declare
    enough boolean;
begin
    select case c.confirming
            when 'ALL' then count(*) = count(k.account_id)
            else 2 * count(k.account_id) > count(*) and coalesce(bool_or(m.leader and k.account_id is not null), false)
        end into enough
        from proposal p join challenge c on c.id = p.challenge_id
        join membership m on m.team_id = p.team_id and m.status = 'ACTIVE'
        join proposal_round r on r.proposal_id = p.id and r.ended is null and r.n = new.n and r.sha256 = new.sha256
        left join proposal_confirmation k on k.proposal_id = p.id and k.round = r.round and k.account_id = m.account_id
        where p.id = new.proposal_id group by c.id;
    if enough is distinct from true then
        raise exception 'proposal_submission_confirmed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_submission_confirmed before insert on proposal_submission
    for each row execute function proposal_submission_confirmed();
