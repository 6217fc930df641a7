-- Of what people a team must be made, beside how many and from how many institutions.
alter table challenge
    add column fields_min       int     not null default 0   check (fields_min between 0 and 12),
    add column spokes_min       int     not null default 0   check (spokes_min between 0 and 8),
    add column early_career_min int     not null default 0   check (early_career_min between 0 and 12),
    add column share_max        int     not null default 100 check (share_max between 25 and 100),
    add column industry_members boolean not null default true,
    add constraint challenge_team_mixture check (status in ('DRAFT', 'RETURNED', 'CANCELLED')
        or (greatest(fields_min, early_career_min) <= team_max and share_max * team_max >= 100));

-- As before, but a challenge that asks for a mixture of people is not judged here: such a team counts as forming until the
-- program has looked at its people.
create or replace function team_after_loss() returns trigger language plpgsql as $$
declare
    lost team%rowtype;
begin
    select * into lost from team where id = old.team_id for update;
    if not found or lost.status in ('CLOSED', 'DISBANDED') then
        return null;
    end if;
    if lost.active_members = 0 then
        -- What was published about a team stands, even where nobody of it is left.
        if lost.status in ('FORMING', 'READY', 'ENTERED') then
            update team set status = 'DISBANDED', recruiting = false, version = version + 1 where id = lost.id;
        end if;
        update membership set status = 'CANCELLED', ended_at = clock_timestamp(), version = version + 1
            where team_id = lost.id and status in ('INVITED', 'REQUESTED');
        return null;
    end if;
    if not exists (select from membership where team_id = lost.id and leader) then
        update membership set leader = true, version = version + 1
            where id = (select id from membership where team_id = lost.id and status = 'ACTIVE' order by joined_at, id limit 1);
    end if;
    update open_role r set status = 'OPEN', version = version + 1
        where r.team_id = lost.id and r.status = 'FILLED'
            and r.places > (select count(*) from membership m where m.open_role_id = r.id and m.status = 'ACTIVE');
    update team set status = 'FORMING', version = version + 1
        where id = lost.id and status = 'READY' and not exists (
            select from challenge c where c.id = lost.challenge_id
                and lost.active_members between c.team_min and c.team_max
                and c.fields_min <= 1 and c.spokes_min <= 1 and c.early_career_min = 0 and c.share_max = 100
                and c.industry_members
                and c.institutions_min <= (select count(distinct m.organisation_at_join) from membership m
                                           where m.team_id = lost.id and m.status = 'ACTIVE'));
    return null;
end $$;
