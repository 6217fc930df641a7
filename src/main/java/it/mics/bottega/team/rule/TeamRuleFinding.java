package it.mics.bottega.team.rule;

import it.mics.bottega.challenge.TeamRules;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule of the challenge and how the team stands against it.
 *
 * @param atLeast what the rule asks at least; 0 where it has no lower end
 * @param atMost what it allows at most; 0 where it has no upper end, percent for the share of one institution
 * @param actual what the team has, in the same unit
 * @param missing how many more it takes (of the rule's kind; people from elsewhere for the share); 0 where it is met
 */
public record TeamRuleFinding(TeamRule rule, boolean met, int atLeast, int atMost, int actual, int missing) {
    /** How a team of such people stands against every rule that the challenge has. */
    public static List<TeamRuleFinding> of(TeamRules rules, TeamMix mix) {
        List<TeamRuleFinding> all = new ArrayList<>();
        all.add(new TeamRuleFinding(
                TeamRule.SIZE,
                mix.members() >= rules.minSize() && mix.members() <= rules.maxSize(),
                rules.minSize(),
                rules.maxSize(),
                mix.members(),
                Math.max(0, rules.minSize() - mix.members())));
        all.add(atLeast(TeamRule.INSTITUTIONS, rules.minInstitutions(), mix.institutions()));
        if (rules.minFields() > 1) all.add(atLeast(TeamRule.FIELDS, rules.minFields(), mix.fields()));
        if (rules.minSpokes() > 1) all.add(atLeast(TeamRule.SPOKES, rules.minSpokes(), mix.spokes()));
        if (rules.minEarlyCareer() > 0)
            all.add(atLeast(TeamRule.EARLY_CAREER, rules.minEarlyCareer(), mix.earlyCareer()));
        if (rules.largestShare() < TeamRules.ANY_SHARE) {
            int missing = mix.missingForShare(rules.largestShare());
            all.add(new TeamRuleFinding(TeamRule.SHARE, missing == 0, 0, rules.largestShare(), mix.share(), missing));
        }
        if (!rules.industryMembers())
            all.add(new TeamRuleFinding(TeamRule.INDUSTRY, mix.industry() == 0, 0, 0, mix.industry(), 0));
        if (rules.agreement()) all.add(atLeast(TeamRule.AGREEMENT, mix.members(), mix.accepted()));
        return List.copyOf(all);
    }

    /** True where such a team meets every rule. */
    public static boolean allMet(TeamRules rules, TeamMix mix) {
        return of(rules, mix).stream().allMatch(TeamRuleFinding::met);
    }

    private static TeamRuleFinding atLeast(TeamRule rule, int asked, int actual) {
        return new TeamRuleFinding(rule, actual >= asked, asked, 0, actual, Math.max(0, asked - actual));
    }
}
