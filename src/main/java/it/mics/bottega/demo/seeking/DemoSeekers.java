package it.mics.bottega.demo.seeking;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** For each open challenge with a team that still looks for people, two researchers who know something of what it asks say that they look for a team. */
@Component
@OnDemo
@Order(73)
class DemoSeekers implements DemoPart {
    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime today = now.atOffset(ZoneOffset.UTC);
        jdbc.update("""
                insert into team_seeker (account_id, challenge_id, note, since)
                select chosen.account_id, chosen.challenge_id,
                    case when chosen.n = 1
                        then 'Ho tempo da subito, due giorni la settimana; nel mio laboratorio possiamo fare le prove. Cerco chi conosca la produzione.'
                        else '' end,
                    ?::timestamptz - (chosen.n * 2 + 1) * interval '1 day'
                from (select p.account_id, c.id as challenge_id,
                            row_number() over (partition by c.id order by count(*) desc, p.account_id) as n
                        from challenge c join challenge_skill w on w.challenge_id = c.id
                            join profile_skill s on s.skill = w.skill
                            join researcher_profile p on p.account_id = s.account_id
                            join account a on a.id = p.account_id
                        where c.status = 'OPEN' and a.demo and a.status = 'ACTIVE' and p.open_to_teams and p.visibility <> 'HIDDEN'
                            and exists (select from team t where t.challenge_id = c.id and t.recruiting
                                and t.status in ('FORMING', 'READY'))
                            and not exists (select from membership m where m.account_id = p.account_id
                                and (m.challenge_id = c.id or m.status = 'ACTIVE'))
                        group by c.id, p.account_id) chosen
                where chosen.n <= 2
                on conflict do nothing""", today);
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from team_seeker)", Boolean.class));
    }
}
