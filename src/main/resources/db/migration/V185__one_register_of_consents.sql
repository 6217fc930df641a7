-- Being proposed by night rests on the register of consents alone; so far a table of its own said the same beside it.
insert into consent (id, account_id, purpose, text_version, given_at)
    select gen_random_uuid(), account_id, 'PROPOSED_BY_NIGHT', 1, given_at from introduction_consent
    on conflict (account_id, purpose) where withdrawn_at is null do nothing;
-- Where the two differ nobody is proposed who was not before.
update consent set withdrawn_at = greatest(given_at, now())
    where purpose = 'PROPOSED_BY_NIGHT' and withdrawn_at is null and account_id not in (select account_id from introduction_consent);
drop table introduction_consent;
