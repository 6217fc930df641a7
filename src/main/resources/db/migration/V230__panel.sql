-- Who judges the proposals to a challenge: invited by its company or by the leader of its spoke, accepted by the person.
create table panel_member (
    id           uuid primary key,
    challenge_id uuid not null references challenge on delete cascade,
    juror_id     uuid not null references account on delete cascade,
    side         text not null check (side in ('INDUSTRY', 'ACADEMIA')),
    -- How many proposals the person reads at most.
    load_limit   int not null check (load_limit between 1 and 30),
    chair        boolean not null default false,
    status       text not null check (status in ('INVITED', 'ACCEPTED', 'DECLINED', 'REMOVED')),
    invited_by   uuid references account on delete set null,
    invited_at   timestamptz not null,
    answered_at  timestamptz,
    version      int not null default 0,
    constraint panel_member_once unique (challenge_id, juror_id),
    constraint panel_member_chair_sits check (not chair or status = 'ACCEPTED'),
    constraint panel_member_answered check ((status in ('ACCEPTED', 'DECLINED')) <= (answered_at is not null))
);
create unique index panel_member_one_chair on panel_member (challenge_id) where chair;
create index panel_member_juror on panel_member (juror_id);

-- One juror's judgement of one proposal. ASSIGNED: nothing of the proposal is open yet. CONFLICTED: the juror declared a conflict
-- that closes it. REVOKED: a conflict was found late, or the juror left.
create table review (
    id              uuid primary key,
    proposal_id     uuid not null references proposal on delete cascade,
    challenge_id    uuid not null references challenge on delete cascade,
    juror_id        uuid not null references account on delete cascade,
    status          text not null check (status in ('ASSIGNED', 'CONFLICTED', 'DRAFT', 'SUBMITTED', 'REOPENED', 'REVOKED')),
    conflict        text check (conflict in ('NONE', 'SOFT', 'HARD')),
    conflict_reason text not null default '' check (char_length(conflict_reason) <= 600),
    declared_at     timestamptz,
    assigned_at     timestamptz not null,
    saved_at        timestamptz,
    submitted_at    timestamptz,
    reopen_reason   text not null default '' check (char_length(reopen_reason) <= 600),
    version         int not null default 0,
    constraint review_once unique (proposal_id, juror_id),
    constraint review_declared_first check (status not in ('DRAFT', 'SUBMITTED', 'REOPENED')
        or (declared_at is not null and conflict in ('NONE', 'SOFT'))),
    constraint review_conflict_closes check (conflict is distinct from 'HARD' or status in ('CONFLICTED', 'REVOKED')),
    constraint review_conflict_reason check (coalesce(conflict, 'NONE') = 'NONE' or char_length(btrim(conflict_reason)) > 0),
    constraint review_submitted check ((status = 'SUBMITTED') <= (submitted_at is not null))
);
create index review_challenge on review (challenge_id);
create index review_juror on review (juror_id);

create table review_score (
    review_id    uuid not null references review on delete cascade,
    criterion_id uuid not null references criterion on delete cascade,
    score        numeric(3, 1) check (score between 0 and 5),
    to_team      text not null default '' check (char_length(to_team) <= 4000),
    private_note text not null default '' check (char_length(private_note) <= 4000),
    primary key (review_id, criterion_id)
);

-- Scores are written while the review is; a submitted one stands. What goes with its challenge may go.
create function review_score_sealed() returns trigger language plpgsql as $$
declare
    about uuid := case when tg_op = 'DELETE' then old.review_id else new.review_id end;
    standing text := (select r.status from review r join challenge c on c.id = r.challenge_id where r.id = about);
begin
    if tg_op = 'DELETE' and standing is null then
        return old;
    end if;
    -- A private note of somebody who is erased goes, whatever became of the review.
    if tg_op = 'UPDATE' and new.private_note = ''
        and (new.review_id, new.criterion_id, new.score, new.to_team) is not distinct from (old.review_id, old.criterion_id, old.score, old.to_team) then
        return new;
    end if;
    if standing is null or standing not in ('DRAFT', 'REOPENED') then
        raise exception 'review_score_sealed' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger review_score_sealed before insert or update or delete on review_score
    for each row execute function review_score_sealed();

-- A submitted review has a score on every criterion of its challenge, and is reopened or revoked, never simply rewritten.
create function review_moves() returns trigger language plpgsql as $$
begin
    if (new.proposal_id, new.challenge_id, new.juror_id) is distinct from (old.proposal_id, old.challenge_id, old.juror_id) then
        raise exception 'review_moves' using errcode = 'check_violation';
    end if;
    if old.status = 'SUBMITTED' and new.status not in ('SUBMITTED', 'REOPENED', 'REVOKED') then
        raise exception 'review_moves' using errcode = 'check_violation';
    end if;
    if new.status = 'SUBMITTED' and old.status <> 'SUBMITTED' and exists (
            select from criterion k left join review_score s on s.criterion_id = k.id and s.review_id = new.id
            where k.challenge_id = new.challenge_id and s.score is null) then
        raise exception 'review_complete' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger review_moves before update on review for each row execute function review_moves();

-- True where the person is a member of a team of the challenge, or works or acts for its company.
create function is_party(person uuid, about uuid) returns boolean language sql volatile as $$
    select exists (select from membership m where m.challenge_id = about and m.account_id = person and m.status = 'ACTIVE')
        or exists (select from affiliation a join challenge c on c.owner_id = a.organisation_id
                   where c.id = about and a.account_id = person and (a.until is null or a.until >= current_date))
        or exists (select from role_grant g join challenge c on c.owner_id = g.organisation_id
                   where c.id = about and g.account_id = person and g.revoked_at is null)
$$;

-- A party is never a juror. The account is held, so that whatever would make the person one waits, and is then met below.
create function juror_is_no_party() returns trigger language plpgsql as $$
begin
    if new.status in ('DECLINED', 'REMOVED', 'CONFLICTED', 'REVOKED') or (tg_op = 'UPDATE' and new.status = old.status) then
        return new;
    end if;
    perform from account where id = new.juror_id for update;
    if is_party(new.juror_id, new.challenge_id) then
        raise exception 'juror_is_no_party' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger juror_is_no_party before insert or update on panel_member for each row execute function juror_is_no_party();
create trigger juror_is_no_party before insert or update on review for each row execute function juror_is_no_party();

-- Whoever becomes a party later leaves the panel at that moment, and what they judged no longer counts.
create function party_leaves_panel() returns trigger language plpgsql as $$
begin
    update panel_member p set status = 'REMOVED', chair = false, version = p.version + 1
    from challenge c
    where c.id = p.challenge_id and p.juror_id = new.account_id and p.status in ('INVITED', 'ACCEPTED')
        and c.status in ('OPEN', 'CLOSED_TO_ENTRIES', 'IN_EVALUATION') and is_party(p.juror_id, p.challenge_id);
    update review r set status = 'REVOKED', version = r.version + 1
    from challenge c
    where c.id = r.challenge_id and r.juror_id = new.account_id and r.status in ('ASSIGNED', 'DRAFT', 'SUBMITTED', 'REOPENED')
        and c.status in ('OPEN', 'CLOSED_TO_ENTRIES', 'IN_EVALUATION') and is_party(r.juror_id, r.challenge_id);
    return null;
end $$;
create trigger party_leaves_panel after insert or update on membership
    for each row when (new.status = 'ACTIVE') execute function party_leaves_panel();
create trigger party_leaves_panel after insert or update on affiliation
    for each row execute function party_leaves_panel();
create trigger party_leaves_panel after insert or update on role_grant
    for each row when (new.organisation_id is not null and new.revoked_at is null) execute function party_leaves_panel();
