-- A file that somebody added: the bytes lie in the data directory under their SHA-256, this row says what they are to whom.
create table attachment (
    id          uuid primary key,
    subject_kind text not null check (subject_kind in ('proposal')),
    subject_id   uuid not null,
    name        text not null check (char_length(name) between 1 and 160),
    bytes       bigint not null check (bytes > 0),
    sha256      char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    restricted  boolean not null,
    state       text not null default 'RECEIVED' check (state in ('RECEIVED', 'READY', 'REFUSED')),
    type        text check (type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'PNG', 'JPEG', 'TXT', 'CSV')),
    problem     text,
    attempts    int not null default 0 check (attempts >= 0),
    tried_at    timestamptz,
    scanned_at  timestamptz,
    read_at     timestamptz,
    added_by    uuid references account on delete set null,
    added_at    timestamptz not null,
    replaces    uuid references attachment on delete set null,
    removed_at  timestamptz,
    version     bigint not null default 1,
    check ((state = 'READY') = (type is not null)),
    check ((state = 'REFUSED') = (problem is not null)),
    check ((state = 'RECEIVED') = (read_at is null))
);
-- Of two files with one name the later one takes the place of the earlier one.
create unique index attachment_name on attachment (subject_kind, subject_id, lower(name)) where removed_at is null and state <> 'REFUSED';
create index attachment_holder on attachment (subject_kind, subject_id, added_at);
create index attachment_waiting on attachment (tried_at nulls first) where state = 'RECEIVED';
create index attachment_content on attachment (sha256);
create index attachment_added_by on attachment (added_by);
create index attachment_replaces on attachment (replaces);

-- Apart from the row, so that lists do not carry it; the index is built again from here.
create table attachment_text (
    attachment_id uuid primary key references attachment on delete cascade,
    content       text not null
);

-- What a file is never changes; only what became of it does.
create function attachment_stands() returns trigger language plpgsql as $$
begin
    if (new.id, new.subject_kind, new.subject_id, new.bytes, new.sha256, new.added_at)
        is distinct from (old.id, old.subject_kind, old.subject_id, old.bytes, old.sha256, old.added_at) then
        raise exception 'attachment_stands' using errcode = 'check_violation';
    end if;
    if old.state <> 'RECEIVED' and new.state <> old.state then
        raise exception 'attachment_stands' using errcode = 'check_violation';
    end if;
    new.version := old.version + 1;
    return new;
end $$;
create trigger attachment_stands before update on attachment for each row execute function attachment_stands();
