-- What proposals to a challenge are judged by. A company writes its criteria while it writes the challenge; from the day on which
-- it hands the challenge in they are sealed, and nobody changes them any more unless the challenge is given back.
create table challenge_criteria (
    challenge_id uuid primary key references challenge on delete cascade,
    version      int not null default 0 check (version >= 0),
    sealed       boolean not null default false
);

create table criterion (
    id           uuid primary key,
    challenge_id uuid not null references challenge_criteria on delete cascade,
    position     int not null check (position between 0 and 7),
    label_it     text check (length(label_it) <= 80),
    label_en     text check (length(label_en) <= 80),
    about_it     text check (length(about_it) <= 600),
    about_en     text check (length(about_en) <= 600),
    -- Percent of the final score.
    weight       int not null check (weight between 0 and 100),
    -- Scores are whole numbers from 0 to 5; a proposal below the threshold is not awarded.
    threshold    int check (threshold between 1 and 5),
    lowest_it    text check (length(lowest_it) <= 200),
    lowest_en    text check (length(lowest_en) <= 200),
    middle_it    text check (length(middle_it) <= 200),
    middle_en    text check (length(middle_en) <= 200),
    highest_it   text check (length(highest_it) <= 200),
    highest_en   text check (length(highest_en) <= 200),
    constraint criterion_position unique (challenge_id, position) deferrable initially deferred
);

-- The challenge itself still there: its own deletion takes everything with it.
create function criterion_sealed() returns trigger language plpgsql as $$
declare
    about uuid := case when tg_op = 'DELETE' then old.challenge_id else new.challenge_id end;
begin
    if exists (select from challenge_criteria c join challenge on challenge.id = c.challenge_id where c.challenge_id = about and c.sealed) then
        raise exception 'criteria are frozen' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger criterion_sealed before insert or update or delete on criterion for each row execute function criterion_sealed();

create function challenge_criteria_sealed() returns trigger language plpgsql as $$
declare
    standing text := (select status from challenge where id = old.challenge_id);
begin
    if tg_op = 'DELETE' then
        if old.sealed and standing is not null then
            raise exception 'criteria are frozen' using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if old.sealed and not new.sealed and standing not in ('DRAFT', 'RETURNED') then
        raise exception 'criteria are frozen' using errcode = 'check_violation';
    end if;
    if new.sealed and not old.sealed and (
            (select count(*) not between 2 and 8 or sum(weight) <> 100 or min(weight) < 1 from criterion where challenge_id = new.challenge_id)
            or exists (select from criterion where challenge_id = new.challenge_id
                and coalesce(btrim(label_it), '') = '' and coalesce(btrim(label_en), '') = '')) then
        raise exception 'criteria do not add up' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger challenge_criteria_sealed before update or delete on challenge_criteria for each row execute function challenge_criteria_sealed();

create function challenge_criteria_begin() returns trigger language plpgsql as $$
begin
    if new.sealed then
        raise exception 'criteria are sealed once they are written' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger challenge_criteria_begin before insert on challenge_criteria for each row execute function challenge_criteria_begin();
