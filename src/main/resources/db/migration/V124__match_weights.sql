-- What the programme office decided about the weights of the factors; the newest applied row is in force, and until there is one the
-- programme's first weights are.
create table match_weights (
    id           uuid primary key,
    version      int generated always as identity unique,
    applied      boolean not null,
    must_have    numeric(5, 2) not null check (must_have >= 0),
    nice_to_have numeric(5, 2) not null check (nice_to_have >= 0),
    text         numeric(5, 2) not null check (text >= 0),
    spoke        numeric(5, 2) not null check (spoke >= 0),
    sector       numeric(5, 2) not null check (sector >= 0),
    trl          numeric(5, 2) not null check (trl >= 0),
    interest     numeric(5, 2) not null check (interest >= 0),
    availability numeric(5, 2) not null check (availability >= 0),
    decisions    int not null check (decisions >= 0),
    decided_by   uuid references account on delete set null,
    decided_at   timestamptz not null,
    reason       text not null check (length(reason) between 10 and 2000),
    check (must_have + nice_to_have + text + spoke + sector + trl + interest + availability = 100)
);
create index match_weights_in_force on match_weights (version desc) where applied;
create function match_weights_are_kept() returns trigger language plpgsql as $$
begin
    if old.decided_by is not null and new.decided_by is null and to_jsonb(old) - 'decided_by' = to_jsonb(new) - 'decided_by' then
        return new;
    end if;
    raise exception 'decided weights are never changed';
end $$;
create trigger match_weights_kept before update on match_weights for each row execute function match_weights_are_kept();
