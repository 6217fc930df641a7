-- Until when a company keeps its name to itself.
alter table challenge add column anonymous_until text not null default 'NEVER'
    check (anonymous_until in ('NEVER', 'ACCESS', 'AWARD'));

-- Access is asked for only where there is an agreement.
alter table challenge add constraint challenge_access_is_under_agreement check (
    status in ('DRAFT', 'RETURNED', 'CANCELLED') or anonymous_until <> 'ACCESS' or confidentiality = 'NDA');

-- What readers were promised stands from the moment of opening.
create function challenge_anonymity_stands() returns trigger language plpgsql as $$
begin
    if old.opened_at is not null then
        raise exception 'an open challenge keeps what it said about the name of its company' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger challenge_anonymity_stands before update of anonymous_until on challenge
    for each row when (old.anonymous_until is distinct from new.anonymous_until)
    execute function challenge_anonymity_stands();
