package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads proposals straight into records, and keeps what was sent. */
@Component
class ProposalQueries {
    private static final String FACTS =
            "select id, team_id, challenge_id, status, submitted_version, submitted_at from proposal ";
    private static final String SENT = "select content, sha256, submitted_at, submitted_by from proposal_submission ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final People people;

    ProposalQueries(JdbcClient jdbc, JsonMapper json, People people) {
        this.jdbc = jdbc;
        this.json = json;
        this.people = people;
    }

    Optional<ProposalFacts> facts(ProposalId id) {
        return jdbc.sql(FACTS + "where id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    Optional<ProposalFacts> ofTeam(TeamId team) {
        return jdbc.sql(FACTS + "where team_id = :team")
                .param("team", team.value())
                .query(this::row)
                .optional();
    }

    /** Those that stand as sent, in no order that would favour anybody: by id. */
    List<ProposalFacts> submitted(ChallengeId challenge) {
        return jdbc.sql(FACTS + "where challenge_id = :challenge and status in ('SUBMITTED', 'DECIDED') order by id")
                .param("challenge", challenge.value())
                .query(this::row)
                .list();
    }

    List<ProposalRow> mine(AccountId account) {
        return jdbc.sql("""
                        select proposal.*, team.name from proposal join team on team.id = proposal.team_id
                        join membership on membership.team_id = team.id and membership.status = 'ACTIVE'
                        where membership.account_id = :account order by proposal.saved_at desc""")
                .param("account", account.value())
                .query((row, n) -> new ProposalRow(
                        row(row, n),
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("name"),
                        instant(row, "saved_at")))
                .list();
    }

    void keep(Manifest manifest, String sha256, Instant at, AccountId by) {
        jdbc.sql("""
                        insert into proposal_submission (proposal_id, n, content, sha256, submitted_at, submitted_by)
                        values (:proposal, :n, cast(:content as jsonb), :sha256, :at, :by)""")
                .param("proposal", manifest.proposal().value())
                .param("n", manifest.n())
                .param("content", json.writeValueAsString(manifest))
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** The version that stands: the last one that was sent. */
    Optional<SubmittedProposal> standing(ProposalFacts facts) {
        return jdbc.sql(SENT + "where proposal_id = :id and n = :n")
                .param("id", facts.id().value())
                .param("n", facts.submittedVersion())
                .query((row, n) -> {
                    Manifest sent = json.readValue(row.getString("content"), Manifest.class);
                    return new SubmittedProposal(
                            facts,
                            sent.n(),
                            sent.teamName(),
                            sent.content(),
                            sent.roster(),
                            instant(row, "submitted_at"),
                            row.getString("sha256").strip(),
                            sent.sha256());
                })
                .optional();
    }

    List<Receipt> receipts(ProposalId id) {
        return jdbc.sql(
                        "select n, sha256, submitted_at, submitted_by from proposal_submission where proposal_id = :id order by n desc")
                .param("id", id.value())
                .query((row, n) -> new Receipt(
                        id,
                        row.getInt("n"),
                        instant(row, "submitted_at"),
                        row.getString("sha256").strip(),
                        name(row.getObject("submitted_by", UUID.class))))
                .list();
    }

    String name(@Nullable UUID account) {
        return account == null ? "" : people.name(new AccountId(account));
    }

    private ProposalFacts row(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("submitted_at", OffsetDateTime.class);
        return new ProposalFacts(
                new ProposalId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                ProposalStatus.valueOf(row.getString("status")),
                row.getInt("submitted_version"),
                at == null ? null : at.toInstant());
    }

    Optional<Instant> openedUntil(ChallengeId challenge) {
        return jdbc.sql("""
                        select max(o.until) from proposal_opening o join proposal p on p.id = o.proposal_id
                        where p.challenge_id = :challenge and o.until >= clock_timestamp()""")
                .param("challenge", challenge.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Drafts whose time is over. */
    List<ProposalId> overdue() {
        return jdbc
                .sql("""
                        select p.id from proposal p join challenge c on c.id = p.challenge_id
                        where p.status = 'DRAFT' and c.status not in ('OPEN', 'SCHEDULED')
                            and c.submit_until + make_interval(mins => :grace) < clock_timestamp()
                            and not exists (select from proposal_opening o where o.proposal_id = p.id and o.until >= clock_timestamp())
                        order by p.id""")
                .param("grace", (int) SubmissionDeadline.GRACE.toMinutes())
                .query(UUID.class)
                .list()
                .stream()
                .map(ProposalId::new)
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
