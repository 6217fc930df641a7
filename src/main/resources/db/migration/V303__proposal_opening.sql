-- After the deadline a version is taken only from whoever had begun before it, for a quarter of an hour, or where a decision allows it.
create table proposal_opening (
    id          uuid primary key,
    proposal_id uuid not null references proposal on delete cascade,
    kind        text not null check (kind in ('LATE', 'REVISION')),
    until       timestamptz not null,
    reason      text not null check (char_length(reason) between 40 and 1000),
    opened_by   uuid references account on delete set null,
    opened_at   timestamptz not null,
    check (until > opened_at and until <= opened_at + interval '7 days')
);
create index proposal_opening_proposal on proposal_opening (proposal_id, until);
create index proposal_opening_by on proposal_opening (opened_by);

create function proposal_opening_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if exists (select from proposal where id = old.proposal_id) then
            raise exception 'proposal_opening_stands' using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if new.opened_by is not null
        or (new.proposal_id, new.kind, new.until, new.reason, new.opened_at)
            is distinct from (old.proposal_id, old.kind, old.until, old.reason, old.opened_at) then
        raise exception 'proposal_opening_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_opening_stands before update or delete on proposal_opening
    for each row execute function proposal_opening_stands();

create or replace function proposal_submission_in_time() returns trigger language plpgsql as $$
declare
    deadline timestamptz;
    begun timestamptz;
begin
    select challenge.submit_until, proposal.created_at into deadline, begun
        from proposal join challenge on challenge.id = proposal.challenge_id where proposal.id = new.proposal_id;
    if deadline is null then
        raise exception 'proposal_submission_in_time' using errcode = 'check_violation';
    end if;
    if new.submitted_at <= deadline + (case when begun <= deadline then interval '15 minutes' else interval '0' end) then
        return new;
    end if;
    if exists (select from proposal_opening o where o.proposal_id = new.proposal_id
            and new.submitted_at between o.opened_at and o.until) then
        return new;
    end if;
    raise exception 'proposal_submission_in_time' using errcode = 'check_violation';
end $$;
