package it.mics.bottega.proposal.sending;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ConfirmationMoved;
import it.mics.bottega.proposal.ConfirmationMoved.Step;
import it.mics.bottega.proposal.ProposalId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The askings for confirmation in the database; whoever calls holds the proposal. */
@Component
public class ConfirmationRounds {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ConfirmationRounds(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The asking that runs now. */
    public Optional<ConfirmationRound> open(ProposalId id) {
        return last(id).filter(ConfirmationRound::open);
    }

    /** The last asking, also where it is over. */
    public Optional<ConfirmationRound> last(ProposalId id) {
        return jdbc.sql("select * from proposal_round where proposal_id = :id order by round desc limit 1")
                .param("id", id.value())
                .query((row, n) -> new ConfirmationRound(
                        row.getInt("round"),
                        row.getInt("n"),
                        row.getString("sha256").strip(),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        account(row.getObject("asked_by", UUID.class)),
                        confirmed(id, row.getInt("round")),
                        row.getString("ended") == null ? null : RoundEnd.valueOf(row.getString("ended")),
                        instant(row.getObject("ended_at", OffsetDateTime.class)),
                        account(row.getObject("ended_by", UUID.class))))
                .optional();
    }

    /** Asks for this version; an asking that still ran is over. */
    public int begin(ProposalId id, int version, String sha256, AccountId by, Instant now) {
        end(id, RoundEnd.ANEW, by, now);
        return jdbc.sql("""
                        insert into proposal_round (proposal_id, round, n, sha256, asked_at, asked_by)
                        select :id, coalesce(max(round), 0) + 1, :n, :sha256, :now, :by from proposal_round where proposal_id = :id
                        returning round""")
                .param("id", id.value())
                .param("n", version)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps the confirmation of this person. */
    public void confirm(ProposalId id, int round, AccountId by, Instant now) {
        jdbc.sql(
                        "insert into proposal_confirmation (proposal_id, round, account_id, at) values (:id, :round, :by, :now)")
                .param("id", id.value())
                .param("round", round)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the asking that runs, if one does, and says so where its confirmations are lost. */
    public void end(ProposalId id, RoundEnd why, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                        update proposal_round set ended = :why, ended_at = :now, ended_by = :by
                        where proposal_id = :id and ended is null returning round""")
                .param("id", id.value())
                .param("why", why.name())
                .param("by", by == null ? null : by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .filter(round -> why != RoundEnd.SENT && why != RoundEnd.ANEW)
                .ifPresent(round -> events.publishEvent(new ConfirmationMoved(id, round, Step.VOID, by)));
    }

    private Map<AccountId, Instant> confirmed(ProposalId id, int round) {
        Map<AccountId, Instant> all = new HashMap<>();
        jdbc.sql("select account_id, at from proposal_confirmation where proposal_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .query(row -> {
                    all.put(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return all;
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
