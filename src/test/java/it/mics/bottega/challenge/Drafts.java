package it.mics.bottega.challenge;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts for tests. */
public final class Drafts {
    private Drafts() {}

    /** A draft to which nothing is lacking. */
    public static ChallengeDraft complete(String title, int spoke, Instant now) {
        return complete(title, spoke, now, null);
    }

    /** The same with a day of opening. */
    public static ChallengeDraft complete(String title, int spoke, Instant now, @Nullable Instant publishAt) {
        Instant opens = publishAt == null ? now : publishAt;
        LocalizedText text = new LocalizedText(null, "A sentence about offcuts of oak.");
        return new ChallengeDraft(
                new LocalizedText(null, title),
                text,
                text,
                text,
                text,
                LocalizedText.EMPTY,
                spoke,
                Set.of(spoke == 1 ? 2 : 1),
                Set.of(Sector.FURNITURE),
                3,
                5,
                OutcomeType.PILOT,
                2_000_000,
                Confidentiality.OPEN,
                AnonymousUntil.NEVER,
                2,
                publishAt,
                opens.plus(Duration.ofDays(20)),
                opens.plus(Duration.ofDays(50)),
                TeamRules.DEFAULT,
                List.of(skill(101, true), skill(102, false), skill(103, false)));
    }

    /** A requirement of level 3. */
    public static SkillRequirement skill(int id, boolean mustHave) {
        return new SkillRequirement(new SkillId(id), 3, mustHave ? 3 : 1, mustHave);
    }
}
