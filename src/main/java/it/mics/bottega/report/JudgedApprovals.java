package it.mics.bottega.report;

import it.mics.bottega.challenge.ApprovalJudgedAgain;
import it.mics.bottega.challenge.ChallengeId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the company reads beside its challenge true once the approval was judged again. */
@Component
class JudgedApprovals implements ApprovalJudgedAgain {
    private final ReportQueries queries;
    private final Clock clock;

    JudgedApprovals(ReportQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public void stands(ChallengeId id) {
        settle(id, ReportOutcome.IN_ORDER, null);
    }

    @Override
    public void withheld(ChallengeId id, @Nullable String note) {
        settle(id, ReportOutcome.HIDDEN, note);
    }

    private void settle(ChallengeId id, ReportOutcome outcome, @Nullable String note) {
        queries.settle(
                new ReportedId(ReportKind.CHALLENGE, id.value()),
                new Verdict(outcome, ReportReason.CONFLICT_OF_INTEREST.name(), note, clock.instant()));
    }
}
