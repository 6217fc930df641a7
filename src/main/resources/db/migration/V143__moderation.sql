-- Who holds a case, how far its clock has run, and what a decision leaves behind.
alter table moderation_case
    add column holder      text not null default 'SPOKE' check (holder in ('SPOKE', 'PERSON', 'OFFICE')),
    add column assignee    uuid references account on delete set null,
    add column stage       int not null default 0 check (stage between 0 and 3),
    add column paused_at   timestamptz,
    add column routed      int not null default 0 check (routed between 0 and 2),
    add column sealed      boolean not null default false,
    add column joint       boolean not null default false,
    add column acting_role text,
    add column evidence    text[] not null default '{}',
    add column supersedes  uuid references moderation_case on delete set null,
    add check (assignee is null or holder = 'PERSON');

-- What is closed stands: a new decision names the one that it replaces, and only what a person's account takes along goes.
create function closed_case_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'OPEN' then return new; end if;
    if to_jsonb(new) - array['decided_by', 'assignee', 'supersedes'] = to_jsonb(old) - array['decided_by', 'assignee', 'supersedes']
        and (new.decided_by is null or new.decided_by = old.decided_by)
        and (new.assignee is null or new.assignee = old.assignee)
        and (new.supersedes is null or new.supersedes = old.supersedes) then
        return new;
    end if;
    raise exception 'a closed case is superseded, never edited';
end $$;
create trigger closed_case_stands before update on moderation_case for each row execute function closed_case_stands();

-- A question to the party of a case; while it is open the clock stands.
create table case_question (
    id          uuid primary key,
    case_id     uuid not null references moderation_case on delete cascade,
    asked_by    uuid references account on delete set null,
    question    text not null check (question <> ''),
    asked_at    timestamptz not null,
    answered_by uuid references account on delete set null,
    answer      text check (answer <> ''),
    answered_at timestamptz check (answered_at >= asked_at),
    check ((answer is null) = (answered_at is null))
);
create unique index case_question_one_open on case_question (case_id) where answered_at is null;

-- Where a case has been: from spoke to spoke, or to the programme office where there is no spoke to go to.
create table case_route (
    id         uuid primary key,
    case_id    uuid not null references moderation_case on delete cascade,
    from_spoke int not null references spoke,
    to_spoke   int references spoke check (to_spoke <> from_spoke),
    by_account uuid references account on delete set null,
    at         timestamptz not null,
    note       text
);
create index case_route_case on case_route (case_id, at);

-- A sealed hand-over: whoever handed over is out for good, and the reason is for the receiving side.
create table case_handover (
    id           uuid primary key,
    case_id      uuid not null references moderation_case on delete cascade,
    from_account uuid not null references account on delete cascade,
    to_account   uuid references account on delete set null,
    to_office    boolean not null,
    reason       text not null check (reason <> ''),
    at           timestamptz not null,
    unique (case_id, from_account),
    check (not to_office or to_account is null),
    check (to_account <> from_account)
);

-- A sealed case that was opened by somebody who does not hold it.
create table case_glass (
    id         uuid primary key,
    case_id    uuid not null references moderation_case on delete cascade,
    account_id uuid not null references account on delete cascade,
    reason     text not null check (reason <> ''),
    at         timestamptz not null
);
create index case_glass_case on case_glass (case_id, account_id);

-- One voice for each spoke where several decide together.
create table case_voice (
    case_id     uuid not null references moderation_case on delete cascade,
    spoke       int not null references spoke,
    account_id  uuid references account on delete set null,
    action      text check (action in ('APPROVE', 'RETURN', 'DECLINE')),
    reason_code text,
    note        text,
    items       text[] not null default '{}',
    voted_at    timestamptz,
    primary key (case_id, spoke),
    check ((action is null) = (voted_at is null))
);

-- Who sits at a case now; where nobody does, it is with the programme office.
create view case_seat as
select c.id as case_id, g.account_id, g.spoke, g.role
from moderation_case c
join role_grant g on g.revoked_at is null and g.role in ('SPOKE_LEADER', 'SPOKE_DEPUTY')
    and (g.spoke = c.spoke or c.joint and exists (select from case_voice v where v.case_id = c.id and v.spoke = g.spoke))
join account a on a.id = g.account_id and a.status = 'ACTIVE'
where c.status = 'OPEN' and (c.holder = 'SPOKE' or c.holder = 'PERSON' and c.assignee = g.account_id)
    and not exists (select from case_handover h where h.case_id = c.id and h.from_account = g.account_id);
