package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists of people as their companies opened them during the last weeks, each day some places further down. */
@Component
@OnDemo
@Order(75)
record DemoExposure(ChallengeRegister challenges, Profiles profiles, Taxonomy taxonomy) implements DemoPart {
    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoCasting casting = new DemoCasting(profiles, taxonomy, new DemoTimeline(now).today(), List.of());
        DemoRows rows =
                new DemoRows("exposure", "account_id", "mark", "list", "challenge_id", "rank", "reason", "shown_at");
        challenges
                .present(challenges.withStatus(ChallengeStatus.OPEN))
                .forEach(challenge -> casting.shown(challenge, now, rows));
        rows.write(jdbc);
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from exposure join account on account.id = exposure.account_id where demo)",
                Boolean.class));
    }
}
