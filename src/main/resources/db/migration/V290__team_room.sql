-- The room of a team: what its members say to each other, who writes which part of the proposal, and the dates they agree on.
create table room_message (
    id         uuid primary key,
    team_id    uuid not null references team on delete cascade,
    author_id  uuid references account on delete set null,
    written_at timestamptz not null,
    words      text,
    removed_at timestamptz,
    constraint room_message_words check (words is null or length(words) between 1 and 4000),
    constraint room_message_removed check ((words is null) = (removed_at is not null))
);
create index room_message_team on room_message (team_id, written_at desc, id);
create index room_message_author on room_message (author_id);

create table room_mention (
    message_id uuid not null references room_message on delete cascade,
    account_id uuid not null references account on delete cascade,
    primary key (message_id, account_id)
);
create index room_mention_account on room_mention (account_id);

create table room_section (
    team_id    uuid not null references team on delete cascade,
    section    text not null,
    account_id uuid not null references account on delete cascade,
    given_at   timestamptz not null,
    primary key (team_id, section)
);
create index room_section_account on room_section (account_id);

create table room_date (
    id       uuid primary key,
    team_id  uuid not null references team on delete cascade,
    title    text not null check (length(title) between 1 and 120),
    at       timestamptz not null,
    added_by uuid references account on delete set null,
    added_at timestamptz not null
);
create index room_date_team on room_date (team_id, at);
create index room_date_added_by on room_date (added_by);

-- Whoever leaves a team no longer writes a part of its proposal.
create function room_section_of_members() returns trigger language plpgsql as $$
begin
    if new.status <> 'ACTIVE' then
        delete from room_section where team_id = new.team_id and account_id = new.account_id;
    end if;
    return null;
end $$;
create trigger room_section_follows_members after update of status on membership
    for each row when (old.status = 'ACTIVE' and new.status <> 'ACTIVE') execute function room_section_of_members();
