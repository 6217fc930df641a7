-- The text of a proposal as it stood at moments that matter, so that nothing written together is lost; rows never change but for an erased name.
create table proposal_version (
    proposal_id uuid not null references proposal on delete cascade,
    n           int not null check (n > 0),
    reason      text not null check (reason in ('HANDED_ON', 'PAUSE', 'RESTORE', 'NAMED', 'SENT')),
    name        text not null default '' check (char_length(name) <= 80),
    sent        int check (sent > 0),
    content     jsonb not null,
    written_at  timestamptz not null,
    written_by  uuid references account on delete set null,
    primary key (proposal_id, n),
    check ((reason = 'NAMED') = (name <> '')),
    check ((reason = 'SENT') = (sent is not null))
);
create index proposal_version_by on proposal_version (written_by);

create function proposal_version_stands() returns trigger language plpgsql as $$
begin
    if new.written_by is not null
        or (new.proposal_id, new.n, new.reason, new.name, new.sent, new.content, new.written_at)
            is distinct from (old.proposal_id, old.n, old.reason, old.name, old.sent, old.content, old.written_at) then
        raise exception 'proposal_version_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_version_stands before update on proposal_version
    for each row execute function proposal_version_stands();

-- Who changed each part last: when somebody else goes on, what was there is kept first.
create table proposal_writer (
    proposal_id uuid not null references proposal on delete cascade,
    part        text not null,
    account_id  uuid not null references account on delete cascade,
    primary key (proposal_id, part)
);
create index proposal_writer_account on proposal_writer (account_id);
