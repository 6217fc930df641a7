-- The company's answer to a proposal: written, staged when complete, published together with all the others.
create table decision (
    id             uuid primary key,
    proposal_id    uuid not null unique references proposal on delete cascade,
    challenge_id   uuid not null references challenge on delete cascade,
    outcome        text check (outcome in ('AWARDED', 'MENTION', 'RESERVE', 'NOT_SELECTED', 'INELIGIBLE')),
    reason_code    text check (reason_code in ('BEST_FIT', 'STRONG_IDEA', 'GOOD_BUT_SECOND', 'NOT_OUR_NEED', 'NOT_FEASIBLE', 'TRL_GAP',
                       'COST_TOO_HIGH', 'TEAM_GAP', 'UNCLEAR', 'RULES_BROKEN')),
    feedback       text not null default '' check (char_length(feedback) <= 4000),
    language       text not null default 'it' check (language in ('it', 'en')),
    saved_at       timestamptz not null,
    staged_at      timestamptz,
    published_at   timestamptz,
    decided_by     uuid references account on delete set null,
    acting_company uuid references organisation on delete cascade,
    version        int not null default 0,
    constraint decision_staged_complete check (staged_at is null
        or (outcome is not null and reason_code is not null and char_length(btrim(feedback)) >= 120)),
    constraint decision_published_staged check (published_at is null or staged_at is not null)
);
create index decision_challenge on decision (challenge_id);

-- A published answer stands; only the name of whoever gave it may be erased.
create function decision_stands() returns trigger language plpgsql as $$
begin
    if old.published_at is not null
        and (new.proposal_id, new.outcome, new.reason_code, new.feedback, new.language, new.staged_at, new.published_at)
            is distinct from (old.proposal_id, old.outcome, old.reason_code, old.feedback, old.language, old.staged_at, old.published_at) then
        raise exception 'decision_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decision_stands before update on decision for each row execute function decision_stands();

-- Results are public only when every proposal that was sent has its published answer; asked at the end of the transaction.
create function challenge_all_answered() returns trigger language plpgsql as $$
begin
    if exists (select from proposal
               left join decision on decision.proposal_id = proposal.id and decision.published_at is not null
               where proposal.challenge_id = new.id and proposal.status in ('SUBMITTED', 'DECIDED') and decision.id is null) then
        raise exception 'challenge_all_answered' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger challenge_all_answered after update of status on challenge deferrable initially deferred
    for each row when (new.status = 'PUBLISHED_RESULTS' and old.status is distinct from new.status)
    execute function challenge_all_answered();
