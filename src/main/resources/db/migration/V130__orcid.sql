-- What somebody agreed to: for which purpose, by which version of the text, from when until when; only ever added to or withdrawn.
create table consent (
    id           uuid primary key,
    account_id   uuid not null references account on delete cascade,
    purpose      text not null check (purpose in ('ORCID_WORKS')),
    text_version int not null check (text_version > 0),
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index consent_in_force on consent (account_id, purpose) where withdrawn_at is null;
alter table profile_output add column source text not null default 'TYPED' check (source in ('TYPED', 'ORCID'));
