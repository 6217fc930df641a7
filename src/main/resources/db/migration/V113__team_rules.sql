-- A pitch is as short as the form says, whatever writes it.
update team set pitch_it = left(pitch_it, 1000), pitch_en = left(pitch_en, 1000)
    where length(coalesce(pitch_it, '')) > 1000 or length(coalesce(pitch_en, '')) > 1000;
alter table team add constraint team_pitch_length
    check (length(coalesce(pitch_it, '')) <= 1000 and length(coalesce(pitch_en, '')) <= 1000);

-- An account that goes takes its memberships along. At the end of the transaction whoever is in the team longest leads it,
-- roles that were filled are open again, and a team that met the rules meets them still; a team without anybody ends.
create function team_after_loss() returns trigger language plpgsql as $$
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
                and c.institutions_min <= (select count(distinct m.organisation_at_join) from membership m
                                           where m.team_id = lost.id and m.status = 'ACTIVE'));
    return null;
end $$;
create constraint trigger membership_lost after delete on membership
    deferrable initially deferred for each row when (old.status = 'ACTIVE')
    execute function team_after_loss();

-- Teams that lost their leader before this rule.
update membership set leader = true, version = version + 1
    where id in (select distinct on (m.team_id) m.id from membership m join team t on t.id = m.team_id
                 where m.status = 'ACTIVE' and t.status not in ('CLOSED', 'DISBANDED')
                     and not exists (select from membership l where l.team_id = m.team_id and l.leader)
                 order by m.team_id, m.joined_at, m.id);
update team set status = 'DISBANDED', recruiting = false, version = version + 1
    where active_members = 0 and status in ('FORMING', 'READY', 'ENTERED');
