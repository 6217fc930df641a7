package it.mics.bottega.challenge.criteria;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.challenge.SubmissionRule;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A challenge is handed in with criteria that each have a name and a weight, and one hundred together. */
@Component
@Order(5)
class CriteriaAddUp implements SubmissionRule {
    private static final int STEP = 6;

    private final CriteriaRegister register;

    CriteriaAddUp(CriteriaRegister register) {
        this.register = register;
    }

    @Override
    public List<SubmissionProblem> check(ChallengeFacts challenge) {
        CriteriaSheet sheet = register.of(challenge.id());
        if (sheet.complete()) return List.of();
        if (sheet.criteria().size() < CriteriaSheet.FEWEST)
            return List.of(SubmissionProblem.inStep(STEP, "criteria.tooFew", CriteriaSheet.FEWEST));
        if (sheet.sum() != CriteriaSheet.WHOLE)
            return List.of(SubmissionProblem.inStep(STEP, "criteria.notWhole", sheet.sum()));
        return List.of(SubmissionProblem.inStep(STEP, "criteria.unnamed"));
    }
}
