-- A team answers one challenge, so it writes one proposal; what was sent stands in proposal_submission and never changes.
create table proposal (
    id                uuid primary key,
    team_id           uuid not null unique,
    challenge_id      uuid not null,
    status            text not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'DECIDED', 'NOT_SUBMITTED')),
    title             text not null default '' check (char_length(title) <= 140),
    summary           text not null default '' check (char_length(summary) <= 900),
    approach          text not null default '' check (char_length(approach) <= 8000),
    impact            text not null default '' check (char_length(impact) <= 4000),
    language          text not null default 'it' check (language in ('it', 'en')),
    trl_now           int check (trl_now between 1 and 9),
    trl_target        int check (trl_target between 1 and 9),
    submitted_version int not null default 0 check (submitted_version >= 0),
    submitted_at      timestamptz,
    created_at        timestamptz not null,
    saved_at          timestamptz not null,
    saved_by          uuid references account on delete set null,
    version           int not null default 0,
    foreign key (team_id, challenge_id) references team (id, challenge_id) on delete cascade,
    check ((submitted_version > 0) = (submitted_at is not null)),
    check (status not in ('SUBMITTED', 'WITHDRAWN', 'DECIDED') or submitted_version > 0),
    check (status <> 'NOT_SUBMITTED' or submitted_version = 0)
);
create index proposal_challenge on proposal (challenge_id, status);
create table proposal_step (
    proposal_id uuid not null references proposal on delete cascade,
    position    int not null check (position >= 0),
    title       text not null check (char_length(title) <= 200),
    from_month  int not null check (from_month between 1 and 60),
    to_month    int not null check (to_month between 1 and 60),
    result      text not null check (char_length(result) <= 400),
    primary key (proposal_id, position)
);
create table proposal_cost (
    proposal_id uuid not null references proposal on delete cascade,
    position    int not null check (position >= 0),
    what        text not null check (char_length(what) <= 200),
    cents       bigint not null check (cents between 0 and 100000000000),
    primary key (proposal_id, position)
);
create table proposal_submission (
    proposal_id  uuid not null references proposal on delete cascade,
    n            int not null check (n > 0),
    content      jsonb not null,
    sha256       char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    submitted_at timestamptz not null,
    submitted_by uuid references account on delete set null,
    primary key (proposal_id, n)
);
create index proposal_submission_by on proposal_submission (submitted_by);

-- Nobody sends a version after the deadline of the challenge, whatever the program does.
create function proposal_submission_in_time() returns trigger language plpgsql as $$
declare
    deadline timestamptz;
begin
    select challenge.submit_until into deadline
        from proposal join challenge on challenge.id = proposal.challenge_id where proposal.id = new.proposal_id;
    if deadline is null or new.submitted_at > deadline then
        raise exception 'proposal_submission_in_time' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_submission_in_time before insert on proposal_submission
    for each row execute function proposal_submission_in_time();

-- What was sent stays as it was sent; only the name of a sender may be erased, and all of it goes with its proposal.
create function proposal_submission_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if exists (select from proposal where id = old.proposal_id) then
            raise exception 'proposal_submission_stands' using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if new.submitted_by is not null
        or (new.proposal_id, new.n, new.content, new.sha256, new.submitted_at)
            is distinct from (old.proposal_id, old.n, old.content, old.sha256, old.submitted_at) then
        raise exception 'proposal_submission_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_submission_stands before update or delete on proposal_submission
    for each row execute function proposal_submission_stands();
