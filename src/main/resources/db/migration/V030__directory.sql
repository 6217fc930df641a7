create table researcher_profile (
    account_id        uuid primary key references account on delete cascade,
    headline_it       text,
    headline_en       text,
    bio_it            text,
    bio_en            text,
    stage             text not null default 'POSTDOC' check (stage in
        ('PHD', 'POSTDOC', 'TENURE_TRACK', 'ASSOCIATE', 'FULL', 'TECHNOLOGIST', 'INDUSTRY_RESEARCHER')),
    career_start      int check (career_start between 1950 and 2100),
    orcid             text check (orcid ~ '^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$'),
    visibility        text not null default 'PROGRAMME' check (visibility in ('PUBLIC', 'PROGRAMME', 'HIDDEN')),
    open_to_teams     boolean not null default true,
    capacity          int not null default 2 check (capacity between 0 and 5),
    available_from    date,
    available_percent int not null default 20 check (available_percent between 0 and 100),
    trl_from          int check (trl_from between 1 and 9),
    trl_to            int check (trl_to between 1 and 9),
    -- What was typed and does not keep the rules yet: the form as it stood, so that nothing typed is lost.
    pending           text check (pending is json),
    updated_at        timestamptz not null,
    version           int not null default 0,
    check (trl_from <= trl_to),
    check ((trl_from is null) = (trl_to is null))
);
create table profile_skill (
    account_id     uuid not null references researcher_profile on delete cascade,
    skill          int not null references skill,
    level          int not null check (level between 1 and 5),
    interest       int not null default 1 check (interest between 0 and 3),
    last_used_year int check (last_used_year between 1950 and 2100),
    primary key (account_id, skill)
);
create index profile_skill_skill on profile_skill (skill);
create table profile_spoke (
    account_id uuid not null references researcher_profile on delete cascade,
    spoke      int not null references spoke,
    primary key (account_id, spoke)
);
create table profile_sector (
    account_id uuid not null references researcher_profile on delete cascade,
    sector     text not null check (sector in ('FASHION', 'FURNITURE', 'AUTOMATION')),
    evidence   boolean not null default false,
    primary key (account_id, sector)
);
create table profile_output (
    id               uuid primary key,
    account_id       uuid not null references researcher_profile on delete cascade,
    title            text not null check (title <> ''),
    year             int not null check (year between 1950 and 2100),
    doi              text check (doi ~ '^10\.\d{4,9}/\S+$'),
    use_for_matching boolean not null default true
);
create index profile_output_account on profile_output (account_id);

-- At most forty skills a person; the profile's row is locked, so that two writers cannot pass the limit together.
create function profile_skill_limit() returns trigger language plpgsql as $$
begin
    perform 1 from researcher_profile where account_id = new.account_id for update;
    if (select count(*) from profile_skill where account_id = new.account_id) > 40 then
        raise exception 'more than 40 skills' using errcode = 'check_violation', constraint = 'profile_skill_limit';
    end if;
    return null;
end $$;
create constraint trigger profile_skill_limit after insert on profile_skill
    deferrable initially deferred for each row execute function profile_skill_limit();
