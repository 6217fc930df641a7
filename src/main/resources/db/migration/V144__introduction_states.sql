-- Introductions with every station: proposed by night or asked for, both sides' yes, sent back, overtaken by events, and what came of them.
alter table introduction
    drop constraint introduction_status_check,
    drop constraint introduction_message_check,
    drop constraint introduction_check1,
    drop constraint introduction_check2,
    drop constraint introduction_check3,
    drop constraint introduction_check4,
    drop constraint introduction_check5,
    add column origin           text not null default 'REQUESTED' check (origin in ('REQUESTED', 'PROPOSED')),
    add column offered_at       timestamptz,
    add column asker_yes_at     timestamptz,
    add column person_yes_at    timestamptz,
    add column declined_by      text check (declined_by in ('ASKER', 'PERSON')),
    add column answer_text      text check (length(answer_text) <= 300),
    add column superseded_by    text check (superseded_by in ('CHALLENGE_CLOSED', 'PERSON_PLACED', 'PERSON_FULL', 'PERSON_AWAY', 'ASKER_GONE')),
    add column asker_sees       text,
    add column asker_told_at    timestamptz,
    add column outcome          text check (outcome in ('NO_FOLLOW_UP', 'TEAM_FORMED', 'PROPOSAL_SUBMITTED', 'PILOT', 'CONTRACT')),
    add column outcome_reason   text,
    add column outcome_at       timestamptz,
    add column outcome_asked_at timestamptz;

update introduction set asker_yes_at = asked_at,
    offered_at = case when expires_at is not null then reviewed_at end,
    person_yes_at = case when status = 'MUTUAL' then answered_at end,
    declined_by = case when status = 'DECLINED' then 'PERSON' end;

alter table introduction
    alter column message set default '',
    add constraint introduction_status check (status in ('IN_REVIEW', 'RETURNED', 'OFFERED', 'ACCEPTED_BY_ONE', 'MUTUAL', 'ENGAGED', 'CLOSED',
        'REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
    add constraint introduction_message check (origin = 'PROPOSED' or length(message) between 20 and 1000),
    add constraint introduction_unreviewed check (status <> 'IN_REVIEW' or reviewed_at is null),
    add constraint introduction_reviewed check (status not in ('RETURNED', 'OFFERED', 'ACCEPTED_BY_ONE', 'MUTUAL', 'ENGAGED', 'CLOSED', 'REJECTED', 'DECLINED')
        or reviewed_at is not null),
    add constraint introduction_reason check (status not in ('REJECTED', 'DECLINED') or coalesce(review_reason, answer_reason) is not null),
    add constraint introduction_until check (status not in ('RETURNED', 'OFFERED', 'ACCEPTED_BY_ONE') or expires_at is not null),
    -- Names cross on two recorded acts and on nothing less.
    add constraint introduction_both_said_yes check (status not in ('MUTUAL', 'ENGAGED', 'CLOSED') or (asker_yes_at is not null and person_yes_at is not null)),
    add constraint introduction_one_said_yes check (status <> 'ACCEPTED_BY_ONE' or (asker_yes_at is null) <> (person_yes_at is null)),
    add constraint introduction_overtaken check ((status = 'SUPERSEDED') = (superseded_by is not null)),
    add constraint introduction_closed check (status <> 'CLOSED' or outcome is not null),
    add constraint introduction_no_follow_up check (outcome is distinct from 'NO_FOLLOW_UP' or outcome_reason is not null);

drop index introduction_once;
create unique index introduction_once on introduction (challenge_id, person_id, coalesce(team_id, '00000000-0000-0000-0000-000000000000'))
    where status in ('IN_REVIEW', 'RETURNED', 'OFFERED', 'ACCEPTED_BY_ONE', 'MUTUAL', 'ENGAGED', 'CLOSED');
create index introduction_under_way on introduction (status, expires_at);

-- Each step as it was taken: by whom, acting as what, why, and on what evidence; superseded by the next step, never edited.
create table introduction_move (
    introduction_id uuid not null references introduction on delete cascade,
    position        int not null check (position >= 0),
    from_status     text,
    to_status       text not null,
    at              timestamptz not null,
    actor           uuid references account on delete set null,
    acting_as       text not null check (acting_as <> ''),
    reason          text,
    evidence        jsonb,
    primary key (introduction_id, position)
);
create index introduction_move_actor on introduction_move (actor);
create function introduction_move_is_never_edited() returns trigger language plpgsql as $$
begin
    -- Only that an account is gone may change what is written.
    if new.actor is null and (to_jsonb(new) - 'actor') = (to_jsonb(old) - 'actor') then return new; end if;
    raise exception 'a step of an introduction is never edited';
end $$;
create trigger introduction_move_never_edited before update on introduction_move
    for each row execute function introduction_move_is_never_edited();

-- Who may be proposed by night: challenges for which their company asked, with so many people at most, and people who agreed.
create table introduction_wish (
    challenge_id uuid primary key references challenge on delete cascade,
    places       int not null check (places between 3 and 8),
    asked_by     uuid references account on delete set null,
    asked_at     timestamptz not null
);
create table introduction_consent (
    account_id uuid primary key references account on delete cascade,
    given_at   timestamptz not null
);
-- The nights that were worked through, so that a night counts once for each spoke.
create table introduction_night (
    spoke  int not null references spoke,
    night  date not null,
    run_at timestamptz not null,
    primary key (spoke, night)
);
