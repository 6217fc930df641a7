-- Why somebody asked to read a brief stays as it was, until the person is erased: then nothing stays of their words.
create or replace function brief_access_moves() returns trigger language plpgsql as $$
begin
    if (new.challenge_id, new.account_id, new.organisation_id, new.requested_at)
            is distinct from (old.challenge_id, old.account_id, old.organisation_id, old.requested_at)
        or new.reason <> old.reason and new.reason <> '(testo cancellato · text erased)' then
        raise exception 'who asked for what, and where they worked, stays as it was' using errcode = 'check_violation';
    end if;
    if old.status <> new.status and not (case old.status
            when 'REQUESTED' then new.status in ('GRANTED', 'DENIED', 'EXPIRED', 'LEFT_ORGANISATION')
            when 'GRANTED' then new.status in ('ACTIVE', 'EXPIRED', 'REVOKED', 'LEFT_ORGANISATION')
            when 'ACTIVE' then new.status in ('EXPIRED', 'REVOKED', 'LEFT_ORGANISATION')
            else false end) then
        raise exception 'an access does not go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Being proposed by night is agreed to on its own.
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check check (purpose in ('PROFILE_SHOWN', 'BEING_ASKED', 'PROPOSED_BY_NIGHT', 'ORCID_WORKS'));
insert into consent (id, account_id, purpose, text_version, given_at)
    select gen_random_uuid(), account_id, 'PROPOSED_BY_NIGHT', 1, given_at from introduction_consent;
