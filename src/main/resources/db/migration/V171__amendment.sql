-- What changes on a challenge that is open: proposed by its company, co-signed by its spoke, then read by everybody old beside new.
create table challenge_amendment (
    id           uuid primary key,
    challenge_id uuid not null references challenge on delete cascade,
    number       int check (number > 0),
    status       text not null check (status in ('PROPOSED', 'ANNOUNCED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    reason       text not null check (btrim(reason) <> '' and length(reason) <= 1000),
    language     text not null check (language in ('IT', 'EN')),
    proposed_by  uuid references account on delete set null,
    proposed_at  timestamptz not null,
    decided_by   uuid references account on delete set null,
    decided_at   timestamptz,
    refusal      text check (refusal in ('UNFAIR', 'TOO_LATE', 'UNCLEAR', 'NOT_NEEDED')),
    note         text check (length(note) <= 2000),
    version      int not null default 0,
    unique (challenge_id, number),
    constraint challenge_amendment_numbered check ((status = 'ANNOUNCED') = (number is not null)),
    constraint challenge_amendment_refused check ((status = 'DECLINED') = (refusal is not null)),
    constraint challenge_amendment_decided check ((status = 'PROPOSED') = (decided_at is null) and decided_at >= proposed_at)
);
create unique index challenge_amendment_one_proposed on challenge_amendment (challenge_id) where status = 'PROPOSED';
create index challenge_amendment_challenge on challenge_amendment (challenge_id, decided_at);

create table challenge_amendment_change (
    amendment_id uuid not null references challenge_amendment on delete cascade,
    position     int not null check (position >= 0),
    field        text not null check (field in ('TEASER', 'NEED', 'TODAY', 'WANTED', 'OUT_OF_SCOPE', 'PRIZE', 'SUBMIT_UNTIL', 'DECIDE_BY')),
    language     text check (language in ('IT', 'EN')),
    before       text not null,
    after        text not null,
    primary key (amendment_id, position),
    check (before <> after and after <> ''),
    check ((language is not null) = (field in ('TEASER', 'NEED', 'TODAY', 'WANTED', 'OUT_OF_SCOPE')))
);

create table amendment_acknowledgement (
    amendment_id uuid not null references challenge_amendment on delete cascade,
    account_id   uuid not null references account on delete cascade,
    at           timestamptz not null,
    primary key (amendment_id, account_id)
);
create index amendment_acknowledgement_account on amendment_acknowledgement (account_id);

create function challenge_amendment_moves() returns trigger language plpgsql as $$
begin
    if (new.challenge_id, new.reason, new.language, new.proposed_at) is distinct from (old.challenge_id, old.reason, old.language, old.proposed_at)
            or old.status <> 'PROPOSED' and (new.status, new.number, new.decided_at) is distinct from (old.status, old.number, old.decided_at) then
        raise exception 'an amendment that was decided stays as it is' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger challenge_amendment_moves before update on challenge_amendment for each row execute function challenge_amendment_moves();
create function challenge_amendment_change_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what an amendment changes is written once' using errcode = 'check_violation';
end $$;
create trigger challenge_amendment_change_stays before update on challenge_amendment_change
    for each row execute function challenge_amendment_change_stays();

create function challenge_amendment_case_goes_too() returns trigger language plpgsql as $$
begin
    delete from moderation_case where subject_type = 'amendment' and subject = old.id;
    return old;
end $$;
create trigger challenge_amendment_case_goes_too after delete on challenge_amendment
    for each row execute function challenge_amendment_case_goes_too();
