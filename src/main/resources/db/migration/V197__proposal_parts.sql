-- Who else is needed, what could go wrong, and what the team claims will change, with what it rests on.
create table proposal_partner (
    proposal_id uuid not null references proposal on delete cascade,
    position    int not null check (position between 0 and 19),
    name        text not null check (char_length(name) <= 160),
    contributes text not null check (char_length(contributes) <= 300),
    letter      boolean not null,
    primary key (proposal_id, position)
);
create table proposal_risk (
    proposal_id uuid not null references proposal on delete cascade,
    position    int not null check (position between 0 and 19),
    what        text not null check (char_length(what) <= 300),
    likelihood  int not null check (likelihood between 1 and 3),
    consequence int not null check (consequence between 1 and 3),
    answer      text not null check (char_length(answer) <= 400),
    primary key (proposal_id, position)
);
create table proposal_claim (
    proposal_id uuid not null references proposal on delete cascade,
    position    int not null check (position between 0 and 19),
    what        text not null check (char_length(what) <= 300),
    hundredths  bigint check (hundredths between 0 and 100000000000),
    unit        text not null check (char_length(unit) <= 60),
    evidence    text not null check (evidence in ('CLAIMED', 'DOCUMENTED')),
    source      text not null check (char_length(source) <= 300),
    primary key (proposal_id, position)
);
