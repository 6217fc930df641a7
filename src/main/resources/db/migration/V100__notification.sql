-- What concerns a person, told once: the same event for the same person can never be told twice.
create table notice (
    id         uuid primary key,
    account_id uuid not null references account on delete cascade,
    kind       text not null,
    event_key  text not null,
    subject_it text,
    subject_en text,
    detail     text,
    link       text not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (account_id, event_key)
);
create index notice_inbox on notice (account_id, created_at desc);
create index notice_unread on notice (account_id) where read_at is null;
