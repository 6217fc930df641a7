-- What was promised at the opening stands, whoever writes to the database: texts, a higher prize and later dates alone may differ,
-- and those are the business of amendments.
create function challenge_terms_stand() returns trigger language plpgsql as $$
begin
    if old.opened_at is null or old.status in ('DRAFT', 'RETURNED', 'SUBMITTED_FOR_REVIEW') then
        return new;
    end if;
    if (new.ip_option, new.outcome, new.trl_from, new.trl_to, new.primary_spoke, new.title_it, new.title_en)
            is distinct from (old.ip_option, old.outcome, old.trl_from, old.trl_to, old.primary_spoke, old.title_it, old.title_en) then
        raise exception 'terms are frozen' using errcode = 'check_violation';
    end if;
    if new.prize_cents < old.prize_cents then
        raise exception 'a prize only rises' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger challenge_terms_stand before update on challenge for each row execute function challenge_terms_stand();

create function challenge_skill_stands() returns trigger language plpgsql as $$
begin
    if exists (select from challenge where id = old.challenge_id and opened_at is not null
            and status not in ('DRAFT', 'RETURNED', 'SUBMITTED_FOR_REVIEW')) then
        raise exception 'terms are frozen' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger challenge_skill_stands before update or delete on challenge_skill for each row execute function challenge_skill_stands();
