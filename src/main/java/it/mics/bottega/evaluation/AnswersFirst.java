package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.challenge.SubmissionRule;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import org.springframework.stereotype.Component;

/** A company that owes overdue answers submits no further challenge: silence is what people who answer complain of first. */
@Component
class AnswersFirst implements SubmissionRule {
    private final OwedAnswers owed;

    AnswersFirst(OwedAnswers owed) {
        this.owed = owed;
    }

    @Override
    public List<SubmissionProblem> check(ChallengeFacts challenge) {
        return owed.by(List.of(challenge.owner())).stream()
                .filter(OwedAnswers.Owed::overdue)
                .map(late -> SubmissionProblem.elsewhere(
                        ChallengeLinks.answers(late.challenge().id()),
                        "evaluation.submit.overdue",
                        late.proposals(),
                        Ui.t(late.challenge().title())))
                .toList();
    }
}
