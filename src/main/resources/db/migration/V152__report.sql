-- What a moderator has closed to everybody but its owner, until it is decided anew.
alter table challenge add column withheld boolean not null default false;
alter table researcher_profile add column withheld boolean not null default false;

-- What readers report about something that they may read. Who reported is read by nobody: it is kept for the answer alone.
create table report (
    id           uuid primary key,
    subject_type text not null check (subject_type in ('CHALLENGE', 'PERSON', 'TEAM')),
    subject      uuid not null,
    reporter     uuid references account on delete set null,
    reason       text not null check (reason in ('INAPPROPRIATE', 'MISLEADING', 'PERSONAL_DATA', 'CONFLICT_OF_INTEREST', 'RIGHTS', 'OTHER', 'CORRECTED')),
    words        text check (length(btrim(words)) between 1 and 2000),
    case_id      uuid not null references moderation_case on delete cascade,
    reported_at  timestamptz not null,
    answered_at  timestamptz check (answered_at >= reported_at),
    outcome      text check (outcome in ('IN_ORDER', 'TO_CORRECT', 'HIDDEN')),
    check ((answered_at is null) = (outcome is null)),
    check (reason not in ('CONFLICT_OF_INTEREST', 'OTHER') or reporter is null or words is not null)
);
create unique index report_one_open on report (reporter, subject_type, subject) where answered_at is null;
create index report_case on report (case_id);

-- How the last decision about a reported thing stands, for its owner; the decisions themselves stay with their cases.
create table report_verdict (
    subject_type text not null check (subject_type in ('CHALLENGE', 'PERSON', 'TEAM')),
    subject      uuid not null,
    outcome      text not null check (outcome in ('IN_ORDER', 'TO_CORRECT', 'HIDDEN')),
    reason_code  text not null check (reason_code <> ''),
    note         text,
    decided_at   timestamptz not null,
    primary key (subject_type, subject)
);

-- Whoever reported something decides nothing about it.
insert into conflict_rule (rule, severity, months, fewest, reason) values
    ('REPORTER', 'HARD', null, null, 'Regola di partenza del programma / The programme’s first rule');

-- Reports about a thing go with the thing.
create function reports_go_too() returns trigger language plpgsql as $$
begin
    delete from moderation_case where subject_type = 'report' and subject = old.id;
    delete from report_verdict where subject = old.id;
    return old;
end $$;
create trigger reports_go_too after delete on challenge for each row execute function reports_go_too();
create trigger reports_go_too after delete on team for each row execute function reports_go_too();
create trigger reports_go_too after delete on account for each row execute function reports_go_too();
