package it.mics.bottega.proposal.version;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalMerge.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kept texts in the database; callers hold the proposal, so that numbers come one after the other. */
@Component
class VersionRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final People people;

    VersionRows(JdbcClient jdbc, JsonMapper json, People people) {
        this.jdbc = jdbc;
        this.json = json;
        this.people = people;
    }

    void hold(ProposalId proposal) {
        jdbc.sql("select id from proposal where id = :id for update")
                .param("id", proposal.value())
                .query(UUID.class)
                .list();
    }

    /** Keeps this text and answers its number; of the automatic ones the oldest beyond the limit go. */
    int keep(
            ProposalId proposal,
            VersionReason reason,
            String name,
            @Nullable Integer sent,
            ProposalContent content,
            Instant at,
            @Nullable AccountId by) {
        int n = jdbc.sql("""
                        insert into proposal_version (proposal_id, n, reason, name, sent, content, written_at, written_by)
                        select :proposal, coalesce(max(n), 0) + 1, :reason, :name, :sent, cast(:content as jsonb), :at, :by
                            from proposal_version where proposal_id = :proposal returning n""")
                .param("proposal", proposal.value())
                .param("reason", reason.name())
                .param("name", name)
                .param("sent", sent)
                .param("content", json.writeValueAsString(content))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .query(Integer.class)
                .single();
        if (reason.isAutomatic())
            jdbc.sql("""
                            delete from proposal_version where proposal_id = :proposal and reason not in ('NAMED', 'MERGED', 'SENT') and n <= (
                                select n from proposal_version where proposal_id = :proposal and reason not in ('NAMED', 'MERGED', 'SENT')
                                order by n desc offset :most limit 1)""")
                    .param("proposal", proposal.value())
                    .param("most", KeepingRule.AUTOMATIC)
                    .update();
        return n;
    }

    @Nullable
    AccountId lastWriter(ProposalId proposal) {
        return jdbc.sql("select saved_by from proposal where id = :id and saved_by is not null")
                .param("id", proposal.value())
                .query((row, n) -> new AccountId(row.getObject("saved_by", UUID.class)))
                .optional()
                .orElse(null);
    }

    int named(ProposalId proposal) {
        return jdbc.sql("select count(*) from proposal_version where proposal_id = :id and reason = 'NAMED'")
                .param("id", proposal.value())
                .query(Integer.class)
                .single();
    }

    /** All of them, the latest first. */
    List<ProposalVersion> of(ProposalId proposal) {
        return jdbc.sql("select * from proposal_version where proposal_id = :id order by n desc")
                .param("id", proposal.value())
                .query(this::row)
                .list();
    }

    Optional<ProposalVersion> find(ProposalId proposal, int n) {
        return jdbc.sql("select * from proposal_version where proposal_id = :id and n = :n")
                .param("id", proposal.value())
                .param("n", n)
                .query(this::row)
                .optional();
    }

    Optional<ProposalVersion> latest(ProposalId proposal) {
        return jdbc.sql("select * from proposal_version where proposal_id = :id order by n desc limit 1")
                .param("id", proposal.value())
                .query(this::row)
                .optional();
    }

    /** Who changed each part last, as far as it is known. */
    Map<Part, AccountId> writers(ProposalId proposal) {
        Map<Part, AccountId> writers = new EnumMap<>(Part.class);
        jdbc.sql("select part, account_id from proposal_writer where proposal_id = :id")
                .param("id", proposal.value())
                .query(row -> {
                    writers.put(
                            Part.valueOf(row.getString("part")),
                            new AccountId(row.getObject("account_id", UUID.class)));
                });
        return writers;
    }

    void wrote(ProposalId proposal, Collection<Part> parts, AccountId writer) {
        parts.forEach(part -> jdbc.sql("""
                        insert into proposal_writer (proposal_id, part, account_id) values (:proposal, :part, :writer)
                        on conflict (proposal_id, part) do update set account_id = excluded.account_id""")
                .param("proposal", proposal.value())
                .param("part", part.name())
                .param("writer", writer.value())
                .update());
    }

    private ProposalVersion row(ResultSet row, int at) throws SQLException {
        UUID by = row.getObject("written_by", UUID.class);
        return new ProposalVersion(
                row.getInt("n"),
                VersionReason.valueOf(row.getString("reason")),
                row.getString("name"),
                row.getObject("sent", Integer.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                by == null ? "" : people.name(new AccountId(by)),
                json.readValue(row.getString("content"), ProposalContent.class));
    }
}
