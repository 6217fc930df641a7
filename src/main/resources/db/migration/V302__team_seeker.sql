-- People who say, for one challenge, that they look for a team; gone once they are in one.
create table team_seeker (
    account_id   uuid not null references account on delete cascade,
    challenge_id uuid not null references challenge on delete cascade,
    note         text not null check (char_length(note) <= 300),
    since        timestamptz not null,
    primary key (account_id, challenge_id)
);
create index team_seeker_challenge on team_seeker (challenge_id, since);

create function team_seeker_placed() returns trigger language plpgsql as $$
begin
    delete from team_seeker where account_id = new.account_id and challenge_id = new.challenge_id;
    return null;
end $$;
create trigger membership_places_seeker after insert or update of status on membership
    for each row when (new.status = 'ACTIVE') execute function team_seeker_placed();
