-- A moderated introduction: who asks, whom they would like to meet, what the spoke's leader and the person said.
create table introduction (
    id                 uuid primary key,
    challenge_id       uuid not null references challenge on delete cascade,
    team_id            uuid references team on delete cascade,
    asker_id           uuid not null references account on delete cascade,
    person_id          uuid not null references account on delete cascade,
    spoke              int not null references spoke,
    message            text not null check (length(message) between 20 and 1000),
    status             text not null check (status in ('IN_REVIEW', 'OFFERED', 'MUTUAL', 'REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    score              double precision not null check (score between 0 and 100),
    why_it             text not null,
    why_en             text not null,
    asked_at           timestamptz not null,
    reviewed_at        timestamptz,
    reviewed_by        uuid references account on delete set null,
    review_reason      text,
    review_note        text,
    answered_at        timestamptz,
    answer_reason      text,
    expires_at         timestamptz,
    version            int not null default 0,
    check (asker_id <> person_id),
    check ((status = 'IN_REVIEW') <= (reviewed_at is null)),
    check (status not in ('OFFERED', 'MUTUAL', 'DECLINED') or reviewed_at is not null),
    check (status not in ('REJECTED', 'DECLINED') or coalesce(review_reason, answer_reason) is not null),
    check (status <> 'OFFERED' or expires_at is not null),
    check (status not in ('MUTUAL', 'DECLINED') or answered_at is not null)
);
-- The same side asks for the same person once at a time.
create unique index introduction_once on introduction (challenge_id, person_id, coalesce(team_id, '00000000-0000-0000-0000-000000000000'))
    where status in ('IN_REVIEW', 'OFFERED', 'MUTUAL');
create index introduction_person on introduction (person_id, status);
create index introduction_asker on introduction (challenge_id, team_id);
