-- The files that went with each version that was sent, by their fingerprint; they stand like the version itself.
create table proposal_submission_file (
    proposal_id   uuid not null,
    n             int not null,
    position      int not null check (position >= 0),
    attachment_id uuid references attachment on delete set null,
    name          text not null check (char_length(name) between 1 and 160),
    bytes         bigint not null check (bytes > 0),
    sha256        char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (proposal_id, n, position),
    foreign key (proposal_id, n) references proposal_submission on delete cascade
);
create index proposal_submission_file_attachment on proposal_submission_file (attachment_id);

create function proposal_submission_file_stands() returns trigger language plpgsql as $$
begin
    -- Only what was erased may be missing, and its name with it.
    if new.attachment_id is not null
        or (new.proposal_id, new.n, new.position, new.bytes, new.sha256)
            is distinct from (old.proposal_id, old.n, old.position, old.bytes, old.sha256) then
        raise exception 'proposal_submission_file_stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger proposal_submission_file_stands before update on proposal_submission_file
    for each row execute function proposal_submission_file_stands();

-- The files of a proposal go with it.
create function proposal_files_go() returns trigger language plpgsql as $$
begin
    delete from attachment where subject_kind = 'proposal' and subject_id = old.id;
    return old;
end $$;
create trigger proposal_files_go after delete on proposal for each row execute function proposal_files_go();
