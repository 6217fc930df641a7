package it.mics.bottega.challenge;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The named conditions of submitting a challenge; all of them are asked, so that a page can show every reason at once. */
public final class SubmissionRules {
    /** Teams have at least this many days between opening and the deadline. */
    public static final int DAYS_FOR_TEAMS = 14;

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final List<BiFunction<ChallengeDraft, Instant, Optional<SubmissionProblem>>> RULES = List.of(
            SubmissionRules::readinessRises,
            SubmissionRules::accessIsAskedFor,
            SubmissionRules::teamsHaveTime,
            SubmissionRules::answersComeAfterDeadline,
            SubmissionRules::teamSizesAgree);

    private SubmissionRules() {}

    /** What stands against submitting this draft now, in the order of the form. */
    public static List<SubmissionProblem> check(ChallengeDraft draft, Instant now) {
        List<SubmissionProblem> problems = new ArrayList<>();
        for (DraftPart part : DraftPart.values()) {
            if (!part.in(draft)) problems.add(SubmissionProblem.inStep(part.step(), part.missingKey()));
        }
        RULES.forEach(rule -> rule.apply(draft, now).ifPresent(problems::add));
        problems.sort(java.util.Comparator.comparingInt(SubmissionProblem::step));
        return problems;
    }

    /** Refuses to submit this draft with everything that stands against it. */
    static void require(ChallengeDraft draft, List<SubmissionProblem> contributed, Instant now) {
        List<SubmissionProblem> problems = new ArrayList<>(check(draft, now));
        problems.addAll(contributed);
        if (!problems.isEmpty()) throw new SubmissionRefused(problems);
    }

    private static Optional<SubmissionProblem> readinessRises(ChallengeDraft draft, Instant now) {
        if (!DraftPart.TRL.in(draft) || draft.trlFrom() < draft.trlTo()) return Optional.empty();
        return Optional.of(SubmissionProblem.inStep(3, "challenge.submit.trlOrder"));
    }

    private static Optional<SubmissionProblem> accessIsAskedFor(ChallengeDraft draft, Instant now) {
        if (draft.anonymousUntil() != AnonymousUntil.ACCESS || draft.confidentiality() == Confidentiality.NDA)
            return Optional.empty();
        return Optional.of(SubmissionProblem.inStep(5, "challenge.submit.anonymousNeedsAgreement"));
    }

    private static Optional<SubmissionProblem> teamsHaveTime(ChallengeDraft draft, Instant now) {
        Instant until = draft.submitUntil();
        if (until == null || !until.isBefore(earliestDeadline(draft.publishAt(), now))) return Optional.empty();
        return Optional.of(SubmissionProblem.inStep(6, "challenge.submit.tooShort", DAYS_FOR_TEAMS));
    }

    private static Optional<SubmissionProblem> answersComeAfterDeadline(ChallengeDraft draft, Instant now) {
        Instant until = draft.submitUntil();
        Instant decide = draft.decideBy();
        if (until == null || decide == null || decide.isAfter(until)) return Optional.empty();
        return Optional.of(SubmissionProblem.inStep(6, "challenge.submit.decideTooEarly"));
    }

    private static Optional<SubmissionProblem> teamSizesAgree(ChallengeDraft draft, Instant now) {
        TeamRules rules = draft.teamRules();
        boolean sized = rules.minSize() <= rules.maxSize() && rules.minInstitutions() <= rules.maxSize();
        if (!sized) return Optional.of(SubmissionProblem.inStep(6, "challenge.submit.teamSize"));
        boolean mixed = Math.max(rules.minFields(), rules.minEarlyCareer()) <= rules.maxSize()
                && rules.largestShare() * rules.maxSize() >= 100;
        return mixed ? Optional.empty() : Optional.of(SubmissionProblem.inStep(6, "challenge.submit.teamMixture"));
    }

    /** The first moment that may be the deadline of a challenge that opens then, or at once where no date is set. */
    public static Instant earliestDeadline(@org.jspecify.annotations.Nullable Instant publishAt, Instant now) {
        Instant opens = publishAt == null || publishAt.isBefore(now) ? now : publishAt;
        return opens.atZone(ROME).plusDays(DAYS_FOR_TEAMS).toInstant();
    }
}
