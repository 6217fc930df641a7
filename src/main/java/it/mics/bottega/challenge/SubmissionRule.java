package it.mics.bottega.challenge;

import java.util.List;

/** A condition of submitting that only a module above can know, for example that earlier proposals have been answered. */
public interface SubmissionRule {
    /** What stands against submitting this challenge; empty where nothing does. */
    List<SubmissionProblem> check(ChallengeFacts challenge);
}
