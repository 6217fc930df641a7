package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists of people as their companies opened them during the last weeks, each day some places further down. */
@Component
@OnDemo
@Order(75)
record DemoExposure(ChallengeRegister challenges, DemoTeams teams) implements DemoPart {
    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoRows rows =
                new DemoRows("exposure", "account_id", "mark", "list", "challenge_id", "rank", "reason", "shown_at");
        challenges
                .present(challenges.withStatus(ChallengeStatus.OPEN))
                .forEach(challenge -> teams.casting().shown(challenge, now, rows));
        rows.write(jdbc);
    }
}
