package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.matching.Match;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
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
        for (ChallengeFacts challenge : challenges.present(challenges.withStatus(ChallengeStatus.OPEN))) {
            UUID id = challenge.id().value();
            for (int day = 0; day < 2 + challenge.primarySpoke() % 3; day++) {
                Object at = now.minus(Duration.ofHours(20 + 67L * day)).atOffset(ZoneOffset.UTC);
                UUID mark = DemoIds.of("shown", id, day);
                int rank = 0;
                for (Match match : teams.casting().best(challenge, 3 * day, 6))
                    rows.add(
                            match.person().value(),
                            mark,
                            "CHALLENGE",
                            id,
                            ++rank,
                            match.main().name(),
                            at);
            }
        }
        rows.write(jdbc);
    }
}
