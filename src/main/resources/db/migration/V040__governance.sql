create table audit_entry (
    seq          bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        uuid,
    actor_name   text not null,
    acting_as    text not null,
    action       text not null check (action <> ''),
    subject_type text not null,
    subject      uuid not null,
    reason       text
);
create index audit_entry_subject on audit_entry (subject_type, subject, seq);
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed and never removed';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();

create table moderation_case (
    id           uuid primary key,
    subject_type text not null check (subject_type <> ''),
    subject      uuid not null,
    spoke        int not null references spoke,
    status       text not null default 'OPEN' check (status in ('OPEN', 'DECIDED', 'WITHDRAWN')),
    opened_at    timestamptz not null,
    due_at       timestamptz not null check (due_at > opened_at),
    closed_at    timestamptz,
    decided_by   uuid references account on delete set null,
    outcome      text check (outcome in ('APPROVE', 'RETURN', 'DECLINE')),
    reason_code  text,
    note         text,
    items        text[] not null default '{}',
    check ((status = 'OPEN') = (closed_at is null)),
    check ((status = 'DECIDED') = (outcome is not null)),
    check (outcome is distinct from 'RETURN' or cardinality(items) > 0 or reason_code is not null),
    check (outcome is distinct from 'DECLINE' or reason_code is not null)
);
create unique index moderation_case_one_open on moderation_case (subject_type, subject) where status = 'OPEN';
create index moderation_case_queue on moderation_case (spoke, due_at) where status = 'OPEN';
create index moderation_case_subject on moderation_case (subject_type, subject, opened_at);
