package it.mics.bottega.demo.meeting;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Four companies ask to have people proposed by night; those of the story, one in three of the others, and whoever was proposed have agreed. */
@Component
@OnDemo
@Order(72)
class DemoNightly implements DemoPart {
    private static final Map<String, Integer> WISHES = Map.of(
            "sofa-as-a-service", 4, "natural-dyes-silk", 4, "chrome-free-leather", 3, "xylella-furniture-composite", 3);
    private static final UUID GIULIA = DemoIds.of("account", "giulia");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime since = now.atOffset(ZoneOffset.UTC).minusDays(12);
        WISHES.forEach((challenge, places) -> jdbc.update("""
                insert into introduction_wish (challenge_id, places, asked_by, asked_at)
                select id, ?, author_id, ? from challenge where id = ? and status = 'OPEN' on conflict do nothing""", places, since, DemoIds.of("challenge", challenge)));
        jdbc.update("""
                insert into consent (id, account_id, purpose, text_version, given_at)
                select gen_random_uuid(), p.account_id, 'PROPOSED_BY_NIGHT', 1, ? from researcher_profile p join account a on a.id = p.account_id
                where a.demo and p.open_to_teams and p.visibility <> 'HIDDEN' and (p.account_id = ?
                    or get_byte(uuid_send(p.account_id), 15) % 3 = 0
                    or exists (select from introduction i where i.person_id = p.account_id and i.origin = 'PROPOSED'))
                on conflict do nothing""", since, GIULIA);
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from consent where account_id = ? and purpose = 'PROPOSED_BY_NIGHT')",
                Boolean.class,
                GIULIA));
    }
}
