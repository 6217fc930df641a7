-- What leaves by mail: one row for each notice or receipt and person, sent once or left out for a reason.
create table mail (
    id          uuid primary key,
    account_id  uuid not null references account on delete cascade,
    notice_id   uuid unique references notice on delete cascade,
    proposal_id uuid references proposal on delete cascade,
    version     int,
    topic       text,
    rhythm      text not null check (rhythm in ('INSTANT', 'DAILY', 'WEEKLY')),
    created_at  timestamptz not null,
    due_at      timestamptz not null,
    attempts    int not null default 0,
    sent_at     timestamptz,
    left_out    text check (left_out in ('CLOSED', 'NO_ADDRESS', 'REFUSED', 'OFF')),
    way_out     bytea,
    check ((notice_id is null) <> (proposal_id is null)),
    check ((proposal_id is null) = (version is null) and (notice_id is null) = (topic is null)),
    check (sent_at is null or left_out is null),
    unique (account_id, proposal_id, version)
);
create index mail_due on mail (due_at) where sent_at is null and left_out is null;
create index mail_account on mail (account_id, created_at);
create index mail_proposal on mail (proposal_id) where proposal_id is not null;
create index mail_way_out on mail (way_out) where way_out is not null;

create table mail_choice (
    account_id uuid not null references account on delete cascade,
    topic      text not null,
    rhythm     text not null check (rhythm in ('INSTANT', 'DAILY', 'WEEKLY', 'OFF')),
    primary key (account_id, topic)
);
