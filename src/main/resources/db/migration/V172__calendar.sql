-- A person's secret address for calendars: of the secret only its hash is kept.
create table calendar_feed (
    account_id uuid primary key references account on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    read_at    timestamptz
);
