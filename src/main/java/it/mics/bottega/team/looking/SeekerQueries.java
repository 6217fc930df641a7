package it.mics.bottega.team.looking;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who looks for a team for which challenge. */
@Component
class SeekerQueries {
    private final JdbcClient jdbc;

    SeekerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ChallengeId challenge, Seeking seeking) {
        jdbc.sql("""
                        insert into team_seeker (account_id, challenge_id, note, since) values (:person, :challenge, :note, :since)
                        on conflict (account_id, challenge_id) do update set note = excluded.note""")
                .param("person", seeking.account().value())
                .param("challenge", challenge.value())
                .param("note", seeking.note())
                .param("since", seeking.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean drop(ChallengeId challenge, AccountId person) {
        return jdbc.sql("delete from team_seeker where account_id = :person and challenge_id = :challenge")
                        .param("person", person.value())
                        .param("challenge", challenge.value())
                        .update()
                > 0;
    }

    Optional<Seeking> of(ChallengeId challenge, AccountId person) {
        return jdbc.sql("select * from team_seeker where account_id = :person and challenge_id = :challenge")
                .param("person", person.value())
                .param("challenge", challenge.value())
                .query(SeekerQueries::seeking)
                .optional();
    }

    /** The longest waiting first; whoever is in a team for it is none of them. */
    List<Seeking> of(ChallengeId challenge) {
        return jdbc.sql("""
                        select * from team_seeker s where s.challenge_id = :challenge and not exists (
                            select from membership m where m.account_id = s.account_id and m.challenge_id = s.challenge_id
                                and m.status = 'ACTIVE')
                        order by s.since, s.account_id""")
                .param("challenge", challenge.value())
                .query(SeekerQueries::seeking)
                .list();
    }

    /** Drops who looked for a team for a challenge that takes no more entries. */
    int retire(Instant now) {
        return jdbc.sql("""
                        delete from team_seeker s using challenge c where c.id = s.challenge_id
                            and (c.status <> 'OPEN' or c.submit_until <= :now)""").param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private static Seeking seeking(ResultSet row, int n) throws SQLException {
        return new Seeking(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("note"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
