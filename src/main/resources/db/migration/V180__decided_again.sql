-- A decision that is taken again: who wanted that and why goes with the new case, and the earlier one stands as it was taken.
alter table moderation_case
    add column again_by     uuid references account on delete set null,
    add column again_reason text check (again_reason <> ''),
    add check (again_by is null or again_reason is not null);

create or replace function closed_case_stands() returns trigger language plpgsql as $$
declare
    taken_along text[] := array['decided_by', 'assignee', 'supersedes', 'again_by'];
begin
    if old.status = 'OPEN' then return new; end if;
    if to_jsonb(new) - taken_along = to_jsonb(old) - taken_along
        and (new.decided_by is null or new.decided_by = old.decided_by)
        and (new.assignee is null or new.assignee = old.assignee)
        and (new.supersedes is null or new.supersedes = old.supersedes)
        and (new.again_by is null or new.again_by = old.again_by) then
        return new;
    end if;
    raise exception 'a closed case is superseded, never edited';
end $$;
create index moderation_case_decided on moderation_case (spoke, closed_at desc) where status = 'DECIDED';
