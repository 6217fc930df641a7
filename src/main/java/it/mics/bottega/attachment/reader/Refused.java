package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;

/** The file is not taken, for this reason. */
final class Refused extends Exception {
    private final transient AttachmentProblem problem;

    Refused(AttachmentProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    AttachmentProblem problem() {
        return problem;
    }
}
