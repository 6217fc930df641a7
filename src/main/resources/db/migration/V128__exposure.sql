-- Who stood in a list of people that was really shown to somebody, and at which place; never who looked. The mark counts one reader's day
-- once for a list, and names nobody.
create table exposure (
    account_id   uuid not null references account on delete cascade,
    mark         uuid not null,
    list         text not null check (list in ('CHALLENGE', 'ROLE', 'INTRODUCTION')),
    challenge_id uuid not null references challenge on delete cascade,
    rank         int not null check (rank between 1 and 1000),
    reason       text not null check (reason in ('MUST_HAVE', 'NICE_TO_HAVE', 'TEXT', 'SPOKE', 'SECTOR', 'TRL', 'INTEREST', 'AVAILABILITY')),
    shown_at     timestamptz not null,
    primary key (account_id, mark)
);
create index exposure_shown on exposure (shown_at);
create index exposure_challenge on exposure (challenge_id);

-- How much fairness counts, as the programme office decided; the newest row is in force, and until there is one the first value is.
create table fairness_setting (
    id         uuid primary key,
    version    int generated always as identity unique,
    lambda     numeric(4, 1) not null check (lambda between 0 and 20),
    decided_by uuid references account on delete set null,
    decided_at timestamptz not null,
    reason     text not null check (length(reason) between 10 and 2000)
);

-- What a researcher does not want to be suggested for.
create table suggestion_refusal (
    account_id uuid not null references account on delete cascade,
    sector     text check (sector in ('FASHION', 'FURNITURE', 'AUTOMATION')),
    spoke      int references spoke,
    said_at    timestamptz not null,
    check ((sector is null) <> (spoke is null)),
    unique nulls not distinct (account_id, sector, spoke)
);
