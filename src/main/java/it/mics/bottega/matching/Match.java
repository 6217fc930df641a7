package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.util.Comparator;
import java.util.List;

/** A person and a challenge, with a score out of 100 that is exactly the sum of its contributions. */
public record Match(AccountId person, ChallengeId challenge, double mustHaveCover, List<Contribution> contributions) {
    /** Below this cover of the must-haves a challenge is shown as a stretch only. */
    public static final double STRETCH_BELOW = 0.5;

    /** Best first; equal scores by cover of the must-haves, then by ids that mean nothing. */
    public static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .thenComparingDouble(Match::mustHaveCover)
            .reversed()
            .thenComparing(match -> match.challenge().value())
            .thenComparing(match -> match.person().value());

    public Match {
        contributions = List.copyOf(contributions);
    }

    /** The sum of the contributions in their declared order. */
    public double score() {
        double sum = 0;
        for (Contribution contribution : contributions) sum += contribution.points();
        return sum;
    }

    /** True where less than half of the must-haves is covered. */
    public boolean stretch() {
        return mustHaveCover < STRETCH_BELOW;
    }

    /** The contribution of one factor. */
    public Contribution contribution(Factor factor) {
        return contributions.get(factor.ordinal());
    }

    /** The contributions, largest first. */
    public List<Contribution> largestFirst() {
        return contributions.stream()
                .sorted(Comparator.comparingDouble(Contribution::points)
                        .reversed()
                        .thenComparing(Contribution::factor))
                .toList();
    }

    /** The factor that gives most. */
    public Factor main() {
        return largestFirst().getFirst().factor();
    }

    /** The must-haves, those that are not covered in full first, widest gap first. */
    public List<Evidence.SkillHeld> gaps() {
        return contribution(Factor.MUST_HAVE).evidence().stream()
                .filter(Evidence.SkillHeld.class::isInstance)
                .map(Evidence.SkillHeld.class::cast)
                .filter(skill -> !skill.full())
                .sorted(Comparator.comparingDouble(
                                (Evidence.SkillHeld skill) -> (1 - skill.adequacy()) * skill.weight())
                        .reversed()
                        .thenComparing(Evidence.SkillHeld::asked))
                .toList();
    }
}
