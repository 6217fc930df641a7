-- In which parts of a proposal its team answers each criterion: as it is written (version 0), and as each version was sent.
create table proposal_criterion (
    proposal_id  uuid not null references proposal on delete cascade,
    n            int not null check (n >= 0),
    criterion_id uuid not null references criterion on delete cascade,
    section      text not null,
    primary key (proposal_id, n, criterion_id, section)
);
create index proposal_criterion_criterion on proposal_criterion (criterion_id);

create function proposal_criterion_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or old.n > 0 and exists (select from proposal where id = old.proposal_id)
            and exists (select from criterion where id = old.criterion_id) then
        raise exception 'proposal_criterion_stands' using errcode = 'check_violation';
    end if;
    return old;
end $$;
create trigger proposal_criterion_stands before update or delete on proposal_criterion
    for each row execute function proposal_criterion_stands();
