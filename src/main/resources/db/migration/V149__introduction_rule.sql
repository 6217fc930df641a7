-- By which score a spoke approves introductions that both sides asked for; the newest line holds, no threshold means off.
create table introduction_rule (
    id         uuid primary key,
    position   bigint generated always as identity unique,
    spoke      int not null references spoke,
    threshold  int check (threshold between 50 and 100),
    decided_by uuid references account on delete set null,
    decided_at timestamptz not null,
    reason     text not null check (length(reason) between 10 and 1000)
);
create index introduction_rule_spoke on introduction_rule (spoke, position desc);

-- Cases about a sample of what the rule approved go with the introduction too.
create or replace function introduction_case_goes_too() returns trigger language plpgsql as $$
begin
    delete from moderation_case where subject_type in ('introduction', 'introductionSample') and subject = old.id;
    return old;
end $$;
