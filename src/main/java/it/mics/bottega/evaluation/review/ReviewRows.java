package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reviews straight into records, and keeps their marks. */
@Component
class ReviewRows {
    private static final String ITEMS = """
            select r.*, (select count(*) from review_score s where s.review_id = r.id and s.score is not null) as scored
            from review r""";

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReviewItem> find(ReviewId id) {
        return jdbc.sql(ITEMS + " where r.id = :id")
                .param("id", id.value())
                .query(ReviewRows::item)
                .optional();
    }

    List<ReviewItem> by(AccountId juror) {
        return jdbc.sql(ITEMS + " where r.juror_id = :id order by r.challenge_id, r.proposal_id")
                .param("id", juror.value())
                .query(ReviewRows::item)
                .list();
    }

    List<ReviewItem> of(ChallengeId challenge) {
        return jdbc.sql(ITEMS + " where r.challenge_id = :id order by r.proposal_id, r.assigned_at, r.id")
                .param("id", challenge.value())
                .query(ReviewRows::item)
                .list();
    }

    Map<CriterionId, Mark> marks(ReviewId review) {
        Map<CriterionId, Mark> all = new LinkedHashMap<>();
        jdbc.sql("select * from review_score where review_id = :id")
                .param("id", review.value())
                .query(row -> {
                    all.put(
                            new CriterionId(row.getObject("criterion_id", UUID.class)),
                            new Mark(
                                    row.getBigDecimal("score"),
                                    row.getString("to_team"),
                                    row.getString("private_note")));
                });
        return all;
    }

    void keep(ReviewId review, CriterionId criterion, Mark mark) {
        jdbc.sql("""
                insert into review_score (review_id, criterion_id, score, to_team, private_note)
                values (:review, :criterion, :score, :team, :note)
                on conflict (review_id, criterion_id)
                do update set score = excluded.score, to_team = excluded.to_team, private_note = excluded.private_note""")
                .param("review", review.value())
                .param("criterion", criterion.value())
                .param("score", mark.score())
                .param("team", mark.toTeam())
                .param("note", mark.privateNote())
                .update();
    }

    private static ReviewItem item(ResultSet row, int n) throws SQLException {
        String declared = row.getString("conflict");
        return new ReviewItem(
                new ReviewId(row.getObject("id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                new AccountId(row.getObject("juror_id", UUID.class)),
                ReviewStatus.valueOf(row.getString("status")),
                declared == null ? null : Declared.valueOf(declared),
                row.getString("conflict_reason"),
                row.getBoolean("tie_found"),
                instant(row, "declared_at"),
                instant(row, "saved_at"),
                row.getString("reopen_reason"),
                row.getInt("scored"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
