package it.mics.bottega.matching;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import java.util.Collection;
import java.util.List;

/**
 * The score of a team out of 100: per skill the best member's adequacy plus 0.15 of the second one's, for whoever may fall ill; must-haves
 * weigh three times. What a person is worth to a team is the team's score with them minus the score without.
 */
public final class TeamCover {
    private static final double SECOND = 0.15;
    private static final int MUST_HAVE = 3;

    private final SkillCover cover;
    private final List<SkillRequirement> wanted;

    /** Measures teams against what is wanted. */
    public TeamCover(SkillCover cover, List<SkillRequirement> wanted) {
        this.cover = cover;
        this.wanted = List.copyOf(wanted);
    }

    /** The score of a team with these members' skills. */
    public double score(Collection<List<DeclaredSkill>> members) {
        double reached = 0;
        double all = 0;
        for (SkillRequirement asked : wanted) {
            double best = 0;
            double second = 0;
            for (List<DeclaredSkill> member : members) {
                double adequacy = cover.best(asked, member).adequacy();
                if (adequacy > best) {
                    second = best;
                    best = adequacy;
                } else {
                    second = Math.max(second, adequacy);
                }
            }
            double weight = asked.weight() * (asked.mustHave() ? MUST_HAVE : 1.0);
            reached += weight * (best + SECOND * second);
            all += weight * (1 + SECOND);
        }
        return all == 0 ? 0 : 100 * reached / all;
    }
}
