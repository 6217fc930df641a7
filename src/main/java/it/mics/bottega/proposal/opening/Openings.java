package it.mics.bottega.proposal.opening;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.opening.OpeningDesk.Candidate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The openings in the database. */
@Component
public class Openings {
    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The opening of this proposal that ends last, also where it is over. */
    public Optional<Opening> last(ProposalId id) {
        return jdbc.sql(
                        "select * from proposal_opening where proposal_id = :id order by until desc, opened_at desc limit 1")
                .param("id", id.value())
                .query(Openings::opening)
                .optional();
    }

    List<Opening> of(ChallengeId challenge) {
        return jdbc.sql("""
                        select o.* from proposal_opening o join proposal p on p.id = o.proposal_id
                        where p.challenge_id = :challenge order by o.opened_at, o.id""")
                .param("challenge", challenge.value())
                .query(Openings::opening)
                .list();
    }

    List<Candidate> candidates(ChallengeId challenge) {
        return jdbc.sql("""
                        select p.id, t.name, p.status from proposal p join team t on t.id = p.team_id
                        where p.challenge_id = :challenge and p.status in ('DRAFT', 'NOT_SUBMITTED', 'SUBMITTED')
                        order by lower(t.name), p.id""")
                .param("challenge", challenge.value())
                .query((row, n) -> new Candidate(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("status").equals("SUBMITTED") ? OpeningKind.REVISION : OpeningKind.LATE))
                .list();
    }

    void add(ProposalId id, Opening opening, AccountId by) {
        jdbc.sql("""
                        insert into proposal_opening (id, proposal_id, kind, until, reason, opened_by, opened_at)
                        values (gen_random_uuid(), :id, :kind, :until, :reason, :by, :at)""")
                .param("id", id.value())
                .param("kind", opening.kind().name())
                .param("until", opening.until().atOffset(ZoneOffset.UTC))
                .param("reason", opening.reason())
                .param("by", by.value())
                .param("at", opening.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Opening opening(ResultSet row, int n) throws SQLException {
        return new Opening(
                OpeningKind.valueOf(row.getString("kind")),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
