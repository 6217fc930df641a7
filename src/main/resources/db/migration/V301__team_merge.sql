-- Two teams of the same challenge that become one: the people of the guest go over to the host.
alter table team
    drop constraint team_status_check,
    add constraint team_status_check
        check (status in ('FORMING', 'READY', 'ENTERED', 'AWARDED', 'NOT_SELECTED', 'CLOSED', 'DISBANDED', 'MERGED')),
    add column merged_into uuid references team on delete set null,
    add constraint team_merged check (merged_into is null or status = 'MERGED'),
    add constraint team_merged_left check (status <> 'MERGED' or active_members = 0);
create index team_merged_into on team (merged_into) where merged_into is not null;

create table team_merge (
    id        uuid primary key,
    guest_id  uuid not null references team on delete cascade,
    host_id   uuid not null references team on delete cascade,
    opened_by uuid not null references account on delete cascade,
    message   text not null check (char_length(message) between 10 and 600),
    opened_at timestamptz not null,
    ended_at  timestamptz,
    outcome   text check (outcome in ('CARRIED', 'DECLINED', 'DROPPED', 'LAPSED')),
    check (guest_id <> host_id),
    check ((ended_at is null) = (outcome is null))
);
create unique index team_merge_open on team_merge (least(guest_id, host_id), greatest(guest_id, host_id)) where ended_at is null;
create index team_merge_guest on team_merge (guest_id);
create index team_merge_host on team_merge (host_id);
create index team_merge_opened on team_merge (opened_by);

create table team_merge_voice (
    merge_id   uuid not null references team_merge on delete cascade,
    account_id uuid not null references account on delete cascade,
    at         timestamptz not null,
    primary key (merge_id, account_id)
);
create index team_merge_voice_account on team_merge_voice (account_id);

-- Only who is in one of the two teams has a voice.
create function team_merge_voice_holds() returns trigger language plpgsql as $$
begin
    if not exists (select from team_merge q join membership m on m.team_id in (q.guest_id, q.host_id)
                   where q.id = new.merge_id and q.ended_at is null and m.account_id = new.account_id and m.status = 'ACTIVE') then
        raise exception 'this person has no voice here' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger team_merge_voice_of_member before insert or update on team_merge_voice
    for each row execute function team_merge_voice_holds();

-- Who has left says nothing any more, and what they proposed is over.
create function team_merge_after_leaving() returns trigger language plpgsql as $$
begin
    update team_merge set ended_at = clock_timestamp(), outcome = 'LAPSED'
        where old.team_id in (guest_id, host_id) and ended_at is null and opened_by = old.account_id;
    delete from team_merge_voice v using team_merge q
        where q.id = v.merge_id and old.team_id in (q.guest_id, q.host_id) and q.ended_at is null and v.account_id = old.account_id;
    return null;
end $$;
create trigger membership_merges after update on membership
    for each row when (old.status = 'ACTIVE' and new.status <> 'ACTIVE') execute function team_merge_after_leaving();
create trigger membership_merges_gone after delete on membership
    for each row when (old.status = 'ACTIVE') execute function team_merge_after_leaving();

-- A team that hands in, ends or goes over into another one decides no more about this.
create function team_merge_after_end() returns trigger language plpgsql as $$
begin
    update team_merge set ended_at = clock_timestamp(), outcome = 'LAPSED'
        where new.id in (guest_id, host_id) and ended_at is null;
    return null;
end $$;
create trigger team_merges after update of status on team
    for each row when (old.status in ('FORMING', 'READY') and new.status not in ('FORMING', 'READY'))
    execute function team_merge_after_end();

-- What a team had written before it went over is kept among the versions of the other one.
alter table proposal_version
    drop constraint proposal_version_reason_check,
    add constraint proposal_version_reason_check
        check (reason in ('HANDED_ON', 'PAUSE', 'RESTORE', 'NAMED', 'SENT', 'MERGED')),
    drop constraint proposal_version_check,
    add constraint proposal_version_check check ((reason in ('NAMED', 'MERGED')) = (name <> ''));
