-- What a researcher says about a challenge; saying nothing leaves no row.
create table challenge_interest (
    account_id   uuid not null references account on delete cascade,
    challenge_id uuid not null references challenge on delete cascade,
    bid          text not null check (bid in ('WANT', 'OK', 'NO')),
    said_at      timestamptz not null,
    primary key (account_id, challenge_id)
);
create index challenge_interest_challenge on challenge_interest (challenge_id);
