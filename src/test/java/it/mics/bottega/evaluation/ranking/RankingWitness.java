package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor, and a record that somebody with the keys of the database has made up. */
public final class RankingWitness {
    private RankingWitness() {}

    /** Somebody who audits. */
    public static AccountId auditor(JdbcClient jdbc) {
        return ActingAs.person(jdbc, "Tina Prova", new Grant(Role.AUDITOR, null, null));
    }

    /** A later record with a result that does not follow from what went in. */
    public static void forge(JdbcClient jdbc, ChallengeId challenge) {
        String input = RankingText.METHOD + "\nties CRITERIA\n";
        jdbc.sql("""
                        insert into ranking_snapshot (id, challenge_id, made_at, method, input, input_hash, result)
                        values (?, ?, now() + interval '1 day', ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        challenge.value(),
                        RankingText.METHOD,
                        input,
                        RankingText.hash(input),
                        RankingText.METHOD + "\nstanding made up\n")
                .update();
    }
}
