-- A loose tie between a juror and a proposal needs a second signature, by somebody of another organisation, before anything opens.
alter table review
    add column tie_found boolean not null default false,
    add column signed_by uuid references account on delete set null,
    add column signed_at timestamptz,
    drop constraint review_status_check;
alter table review add constraint review_status_check
    check (status in ('ASSIGNED', 'TO_SIGN', 'CONFLICTED', 'DRAFT', 'SUBMITTED', 'REOPENED', 'REVOKED'));
create index review_signed_by on review (signed_by);

-- What was opened before this rule stands as it was.
update review set signed_at = declared_at where conflict = 'SOFT' and status in ('DRAFT', 'SUBMITTED', 'REOPENED');
alter table review add constraint review_tie_signed check (status not in ('DRAFT', 'SUBMITTED', 'REOPENED')
    or not (tie_found or conflict = 'SOFT') or signed_at is not null);
alter table review add constraint review_to_sign check (status <> 'TO_SIGN' or (declared_at is not null and (tie_found or conflict = 'SOFT')));

-- What waits for its signature is revoked with the rest when the juror becomes a party.
create or replace function party_leaves_panel() returns trigger language plpgsql as $$
begin
    update panel_member p set status = 'REMOVED', chair = false, version = p.version + 1
    from challenge c
    where c.id = p.challenge_id and p.juror_id = new.account_id and p.status in ('INVITED', 'ACCEPTED')
        and c.status in ('OPEN', 'CLOSED_TO_ENTRIES', 'IN_EVALUATION') and is_party(p.juror_id, p.challenge_id);
    update review r set status = 'REVOKED', version = r.version + 1
    from challenge c
    where c.id = r.challenge_id and r.juror_id = new.account_id and r.status in ('ASSIGNED', 'TO_SIGN', 'DRAFT', 'SUBMITTED', 'REOPENED')
        and c.status in ('OPEN', 'CLOSED_TO_ENTRIES', 'IN_EVALUATION') and is_party(r.juror_id, r.challenge_id);
    return null;
end $$;
