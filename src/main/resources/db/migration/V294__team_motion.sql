-- What members of a team decide together about who is in it and who leads it.
create table team_motion (
    id        uuid primary key,
    team_id   uuid not null references team on delete cascade,
    kind      text not null check (kind in ('REMOVE', 'LEAD')),
    about     uuid not null references account on delete cascade,
    opened_by uuid not null references account on delete cascade,
    reason    text not null check (char_length(reason) <= 600 and (kind = 'LEAD' or reason <> '')),
    opened_at timestamptz not null,
    ended_at  timestamptz,
    outcome   text check (outcome in ('CARRIED', 'DROPPED', 'LAPSED')),
    check ((ended_at is null) = (outcome is null)),
    check (kind <> 'REMOVE' or about <> opened_by)
);
create unique index team_motion_open on team_motion (team_id, kind) where ended_at is null;
create index team_motion_about on team_motion (about);
create index team_motion_opened on team_motion (opened_by);

create table team_voice (
    motion_id  uuid not null references team_motion on delete cascade,
    account_id uuid not null references account on delete cascade,
    at         timestamptz not null,
    primary key (motion_id, account_id)
);
create index team_voice_account on team_voice (account_id);

-- Only who is in the team has a voice, and nobody about their own removal.
create function team_voice_holds() returns trigger language plpgsql as $$
begin
    if not exists (select from team_motion q join membership m on m.team_id = q.team_id and m.account_id = new.account_id
                   where q.id = new.motion_id and q.ended_at is null and m.status = 'ACTIVE'
                       and (q.kind <> 'REMOVE' or q.about <> new.account_id)) then
        raise exception 'this person has no voice here' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger team_voice_of_member before insert or update on team_voice
    for each row execute function team_voice_holds();

-- Who has left says nothing any more, and nothing is asked about them.
create function team_motion_after_leaving() returns trigger language plpgsql as $$
begin
    update team_motion set ended_at = clock_timestamp(), outcome = 'LAPSED'
        where team_id = old.team_id and ended_at is null and (about = old.account_id or opened_by = old.account_id);
    delete from team_voice v using team_motion q
        where q.id = v.motion_id and q.team_id = old.team_id and q.ended_at is null and v.account_id = old.account_id;
    return null;
end $$;
create trigger membership_motions after update on membership
    for each row when (old.status = 'ACTIVE' and new.status <> 'ACTIVE') execute function team_motion_after_leaving();
create trigger membership_motions_gone after delete on membership
    for each row when (old.status = 'ACTIVE') execute function team_motion_after_leaving();
