create table challenge_counter (
    year int primary key,
    last int not null check (last > 0)
);
create function next_challenge_code(of_year int) returns text language sql as $$
    insert into challenge_counter as c (year, last) values (of_year, 1)
    on conflict (year) do update set last = c.last + 1
    returning 'MICS-' || year || '-' || lpad(last::text, greatest(3, length(last::text)), '0')
$$;

-- A draft may lack anything; whatever has left the author's desk is complete.
create table challenge (
    id              uuid primary key,
    code            text unique check (code ~ '^MICS-[0-9]{4}-[0-9]{3,}$'),
    owner_id        uuid not null references organisation on delete cascade,
    author_id       uuid not null references account on delete cascade,
    status          text not null check (status in ('DRAFT', 'SUBMITTED_FOR_REVIEW', 'RETURNED', 'REJECTED', 'SCHEDULED', 'OPEN',
                        'CLOSED_TO_ENTRIES', 'IN_EVALUATION', 'PUBLISHED_RESULTS', 'FOLLOW_UP', 'ARCHIVED', 'CANCELLED')),
    title_it        text check (length(title_it) <= 200),
    title_en        text check (length(title_en) <= 200),
    teaser_it       text check (length(teaser_it) <= 1000),
    teaser_en       text check (length(teaser_en) <= 1000),
    need_it         text check (length(need_it) <= 8000),
    need_en         text check (length(need_en) <= 8000),
    today_it        text check (length(today_it) <= 8000),
    today_en        text check (length(today_en) <= 8000),
    wanted_it       text check (length(wanted_it) <= 8000),
    wanted_en       text check (length(wanted_en) <= 8000),
    out_of_scope_it text check (length(out_of_scope_it) <= 8000),
    out_of_scope_en text check (length(out_of_scope_en) <= 8000),
    primary_spoke   int references spoke,
    trl_from        int check (trl_from between 1 and 9),
    trl_to          int check (trl_to between 1 and 9),
    outcome         text check (outcome in ('CONTRACT', 'PILOT', 'PRIZE', 'MENTORING', 'INTERNSHIP', 'RECOGNITION')),
    prize_cents     bigint not null default 0 check (prize_cents >= 0),
    confidentiality text check (confidentiality in ('OPEN', 'PROGRAMME', 'NDA')),
    ip_option       int check (ip_option between 1 and 5),
    publish_at      timestamptz,
    opened_at       timestamptz,
    submit_until    timestamptz,
    decide_by       timestamptz,
    team_min        int not null default 3 check (team_min between 1 and 12),
    team_max        int not null default 6 check (team_max between 1 and 12),
    institutions_min int not null default 2 check (institutions_min between 1 and 12),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    demo            boolean not null default false,
    version         int not null default 0,
    constraint challenge_complete check (status in ('DRAFT', 'RETURNED', 'CANCELLED') or (
        code is not null and coalesce(title_it, title_en) is not null and coalesce(teaser_it, teaser_en) is not null
        and coalesce(need_it, need_en) is not null and coalesce(today_it, today_en) is not null
        and coalesce(wanted_it, wanted_en) is not null and primary_spoke is not null and trl_from is not null and trl_to is not null
        and outcome is not null and confidentiality is not null and ip_option is not null
        and submit_until is not null and decide_by is not null)),
    constraint challenge_trl_order check (status in ('DRAFT', 'RETURNED', 'CANCELLED') or trl_from < trl_to),
    constraint challenge_date_order check (status in ('DRAFT', 'RETURNED', 'CANCELLED') or (decide_by > submit_until
        and (publish_at is null or submit_until > publish_at) and (opened_at is null or submit_until > opened_at))),
    constraint challenge_team_size check (status in ('DRAFT', 'RETURNED', 'CANCELLED') or (team_min <= team_max and institutions_min <= team_max)),
    constraint challenge_opened check (status not in ('OPEN', 'CLOSED_TO_ENTRIES', 'IN_EVALUATION', 'PUBLISHED_RESULTS', 'FOLLOW_UP', 'ARCHIVED')
        or opened_at is not null),
    constraint challenge_scheduled check (status <> 'SCHEDULED' or publish_at is not null)
);
create index challenge_owner on challenge (owner_id);
create index challenge_author on challenge (author_id);
create index challenge_status on challenge (status, submit_until);

create table challenge_spoke (
    challenge_id uuid not null references challenge on delete cascade,
    spoke        int not null references spoke,
    primary key (challenge_id, spoke)
);
create table challenge_sector (
    challenge_id uuid not null references challenge on delete cascade,
    sector       text not null check (sector in ('FASHION', 'FURNITURE', 'AUTOMATION')),
    primary key (challenge_id, sector)
);
create table challenge_skill (
    challenge_id uuid not null references challenge on delete cascade,
    position     int not null check (position >= 0),
    skill        int not null references skill,
    min_level    int not null check (min_level between 1 and 5),
    weight       int not null default 1 check (weight between 1 and 5),
    must_have    boolean not null,
    primary key (challenge_id, position),
    unique (challenge_id, skill) deferrable initially deferred
);
create index challenge_skill_skill on challenge_skill (skill);

create table challenge_history (
    id           uuid primary key,
    challenge_id uuid not null references challenge on delete cascade,
    at           timestamptz not null,
    actor        uuid references account on delete set null,
    from_status  text not null,
    to_status    text not null,
    reason_code  text,
    note         text,
    items        text[] not null default '{}',
    check (to_status <> 'RETURNED' or cardinality(items) > 0),
    check (to_status not in ('REJECTED', 'CANCELLED') or reason_code is not null or note is not null)
);
create index challenge_history_challenge on challenge_history (challenge_id, at);

-- At most two secondary spokes, none of them the primary one; checked at the end of the transaction.
create function challenge_spokes_hold() returns trigger language plpgsql as $$
declare
    which uuid := new.challenge_id;
begin
    perform 1 from challenge where id = which for update;
    if (select count(*) from challenge_spoke where challenge_id = which) > 2 then
        raise exception 'a challenge has at most two secondary spokes' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger challenge_spoke_at_most_two after insert or update on challenge_spoke
    deferrable initially deferred for each row execute function challenge_spokes_hold();

-- A case about a challenge goes with the challenge.
create function challenge_case_goes_too() returns trigger language plpgsql as $$
begin
    delete from moderation_case where subject_type = 'challenge' and subject = old.id;
    return old;
end $$;
create trigger challenge_case_goes_too after delete on challenge for each row execute function challenge_case_goes_too();
