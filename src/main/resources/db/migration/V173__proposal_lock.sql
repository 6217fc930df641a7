-- Who is writing in which part of a proposal; it lapses by itself, so that nobody is kept out by a browser that died.
create table proposal_lock (
    proposal_id uuid not null references proposal on delete cascade,
    section     text not null check (section in ('TITLE', 'SUMMARY', 'APPROACH', 'TRL', 'PLAN', 'IMPACT', 'BUDGET', 'PARTNERS', 'RISKS', 'CLAIMS', 'CARD')),
    page        uuid not null,
    holder      uuid not null references account on delete cascade,
    until       timestamptz not null,
    primary key (proposal_id, section)
);
create index proposal_lock_holder on proposal_lock (holder);
