-- Questions about a challenge: who asked is known to the database, to the company only where the asker says so, to others never.
create table challenge_question (
    id              uuid primary key,
    challenge_id    uuid not null references challenge on delete cascade,
    asker_id        uuid references account on delete set null,
    named           boolean not null,
    -- About the confidential brief: question and answer are for those alone who may read it.
    restricted      boolean not null,
    words           text not null check (btrim(words) <> '' and length(words) <= 2000),
    language        text not null check (language in ('IT', 'EN')),
    status          text not null check (status in ('ASKED', 'ANSWERED', 'MERGED', 'REFUSED')),
    asked_at        timestamptz not null,
    merged_into     uuid,
    -- What the company says: the answer, or why there is none.
    answer          text check (btrim(answer) <> '' and length(answer) <= 4000),
    answer_language text check (answer_language in ('IT', 'EN')),
    closed_by       uuid references account on delete set null,
    closed_at       timestamptz,
    version         int not null default 0,
    unique (id, challenge_id),
    foreign key (merged_into, challenge_id) references challenge_question (id, challenge_id) on delete cascade,
    constraint challenge_question_merged check ((status = 'MERGED') = (merged_into is not null) and merged_into <> id),
    constraint challenge_question_answered check ((status in ('ANSWERED', 'REFUSED')) = (answer is not null)),
    constraint challenge_question_language check ((answer is null) = (answer_language is null)),
    constraint challenge_question_closed check ((status = 'ASKED') = (closed_at is null) and closed_at >= asked_at)
);
create index challenge_question_challenge on challenge_question (challenge_id, status, asked_at);
create index challenge_question_asker on challenge_question (asker_id);
create index challenge_question_merged_into on challenge_question (merged_into);

create function challenge_question_moves() returns trigger language plpgsql as $$
begin
    if (new.challenge_id, new.asked_at, new.language, new.named) is distinct from (old.challenge_id, old.asked_at, old.language, old.named)
            or new.words <> old.words and new.asker_id is not null then
        raise exception 'a question stays as it was asked' using errcode = 'check_violation';
    end if;
    if old.restricted and not new.restricted then
        raise exception 'what is for few is never shown to more' using errcode = 'check_violation';
    end if;
    if old.status <> new.status and old.status <> 'ASKED' and not (old.status = 'MERGED' and new.status = 'REFUSED') then
        raise exception 'a question does not go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    if old.answer is not null and (new.answer, new.restricted) is distinct from (old.answer, old.restricted) then
        raise exception 'an answer that others have read is never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger challenge_question_moves before update on challenge_question for each row execute function challenge_question_moves();

-- A question is never laid to one that was itself laid to another.
create function challenge_question_target() returns trigger language plpgsql as $$
begin
    if new.merged_into is not null and exists (select from challenge_question where id = new.merged_into and status in ('MERGED', 'REFUSED'))
            or new.status in ('MERGED', 'REFUSED') and exists (select from challenge_question where merged_into = new.id) then
        raise exception 'question % leads nowhere', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger challenge_question_target after insert or update on challenge_question
    deferrable initially deferred for each row execute function challenge_question_target();

-- Until when questions may be asked, where the company has chosen a later moment than the usual one.
create table question_period (
    challenge_id uuid primary key references challenge on delete cascade,
    until        timestamptz not null
);
create function question_period_later() returns trigger language plpgsql as $$
begin
    if new.until < old.until then
        raise exception 'the end of questions only moves later' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger question_period_later before update on question_period for each row execute function question_period_later();
