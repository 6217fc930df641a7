-- What a team and the company of its challenge say to each other, read by them and by the moderators of the spoke.
create table conversation (
    id           uuid primary key,
    challenge_id uuid not null,
    team_id      uuid not null,
    -- Whether the company may know which team it is.
    named        boolean not null default false,
    opened_at    timestamptz not null,
    -- Somebody asked the moderators to look.
    look_at      timestamptz,
    look_by      uuid references account on delete set null,
    constraint conversation_once unique (team_id),
    foreign key (team_id, challenge_id) references team (id, challenge_id) on delete cascade
);
create index conversation_challenge on conversation (challenge_id, opened_at);
create index conversation_look_by on conversation (look_by);

create table conversation_line (
    id              uuid primary key,
    conversation_id uuid not null references conversation on delete cascade,
    side            text not null check (side in ('TEAM', 'COMPANY')),
    author_id       uuid references account on delete set null,
    written_at      timestamptz not null,
    words           text,
    removed_at      timestamptz,
    removed_by      uuid references account on delete set null,
    reason          text check (reason in ('NAMES', 'OTHERS_IDEAS', 'UNFAIR', 'OFFENSIVE')),
    constraint conversation_line_words check (words is null or length(words) between 1 and 4000),
    constraint conversation_line_removed check ((words is null) = (removed_at is not null))
);
create index conversation_line_conversation on conversation_line (conversation_id, written_at, id);
create index conversation_line_author on conversation_line (author_id);
create index conversation_line_removed_by on conversation_line (removed_by);
