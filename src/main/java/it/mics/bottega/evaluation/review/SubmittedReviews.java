package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unfiltered truth about reviews that count, for ranking; whoever calls answers for who reads it. */
@Service
public class SubmittedReviews {
    private final JdbcClient jdbc;

    SubmittedReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every submitted review of a proposal that stands for this challenge, by proposal and juror. */
    @Transactional(readOnly = true)
    public List<SubmittedReview> of(ChallengeId challenge) {
        Map<UUID, SubmittedReview> heads = new LinkedHashMap<>();
        Map<UUID, Map<CriterionId, BigDecimal>> scores = new LinkedHashMap<>();
        jdbc.sql("""
                select r.id, r.proposal_id, r.juror_id, s.criterion_id, s.score
                from review r join proposal p on p.id = r.proposal_id join review_score s on s.review_id = r.id
                where r.challenge_id = :challenge and r.status = 'SUBMITTED' and p.status in ('SUBMITTED', 'DECIDED')
                  and s.score is not null
                order by r.proposal_id, r.juror_id, s.criterion_id""").param("challenge", challenge.value()).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            heads.putIfAbsent(
                    id,
                    new SubmittedReview(
                            new ReviewId(id),
                            new ProposalId(row.getObject("proposal_id", UUID.class)),
                            new AccountId(row.getObject("juror_id", UUID.class)),
                            Map.of()));
            scores.computeIfAbsent(id, any -> new LinkedHashMap<>())
                    .put(new CriterionId(row.getObject("criterion_id", UUID.class)), row.getBigDecimal("score"));
        });
        List<SubmittedReview> all = new ArrayList<>();
        heads.forEach((id, head) -> all.add(
                new SubmittedReview(head.id(), head.proposal(), head.juror(), scores.getOrDefault(id, Map.of()))));
        return all;
    }
}
