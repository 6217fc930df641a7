package it.mics.bottega.challenge;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the company's form holds; anything may still be missing, and 0 stands for a number not chosen yet. */
public record ChallengeDraft(
        LocalizedText title,
        LocalizedText teaser,
        LocalizedText need,
        LocalizedText today,
        LocalizedText wanted,
        LocalizedText outOfScope,
        int primarySpoke,
        Set<Integer> secondarySpokes,
        Set<Sector> sectors,
        int trlFrom,
        int trlTo,
        @Nullable OutcomeType outcome,
        long prizeCents,
        @Nullable Confidentiality confidentiality,
        int ipOption,
        @Nullable Instant publishAt,
        @Nullable Instant submitUntil,
        @Nullable Instant decideBy,
        TeamRules teamRules,
        List<SkillRequirement> skills) {

    /** The form before anybody has written in it. */
    public static final ChallengeDraft BLANK = new ChallengeDraft(
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            0,
            Set.of(),
            Set.of(),
            0,
            0,
            null,
            0,
            null,
            0,
            null,
            null,
            null,
            TeamRules.DEFAULT,
            List.of());

    public ChallengeDraft {
        secondarySpokes = Set.copyOf(secondarySpokes);
        sectors = Set.copyOf(sectors);
        skills = List.copyOf(skills);
    }
}
