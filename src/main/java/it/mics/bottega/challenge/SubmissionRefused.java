package it.mics.bottega.challenge;

import it.mics.bottega.kernel.RuleViolation;
import java.util.List;

/** Refuses a submission with everything that stands against it. */
public final class SubmissionRefused extends RuleViolation {
    private final transient List<SubmissionProblem> problems;

    SubmissionRefused(List<SubmissionProblem> problems) {
        super("challenge.submit.incomplete", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Every reason, in the order of the form. */
    public List<SubmissionProblem> problems() {
        return problems;
    }
}
