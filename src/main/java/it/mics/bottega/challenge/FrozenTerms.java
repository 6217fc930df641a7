package it.mics.bottega.challenge;

import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What nobody changes on a challenge that is open: texts, a higher prize and later dates alone may differ. */
final class FrozenTerms {
    private FrozenTerms() {}

    static ChallengeDraft kept(ChallengeDraft from, ChallengeDraft to) {
        if (!of(from).equals(of(to))) throw new RuleViolation("amendment.frozen");
        if (to.prizeCents() < from.prizeCents()) throw new RuleViolation("amendment.prize.lower");
        if (earlier(to.submitUntil(), from.submitUntil()) || earlier(to.decideBy(), from.decideBy()))
            throw new RuleViolation("amendment.dates.earlier");
        if (!earlier(to.submitUntil(), to.decideBy())) throw new RuleViolation("amendment.dates.order");
        return to;
    }

    private static boolean earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && one.isBefore(other);
    }

    private static List<@Nullable Object> of(ChallengeDraft d) {
        List<@Nullable Object> place = Arrays.asList(d.title(), d.primarySpoke(), d.secondarySpokes(), d.sectors());
        List<@Nullable Object> terms = Arrays.asList(
                d.trlFrom(), d.trlTo(), d.outcome(), d.confidentiality(), d.anonymousUntil(), d.ipOption());
        return Arrays.asList(place, terms, d.publishAt(), d.teamRules(), d.skills());
    }
}
