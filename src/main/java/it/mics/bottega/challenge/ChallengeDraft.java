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
        AnonymousUntil anonymousUntil,
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
            AnonymousUntil.NEVER,
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

    /** The form filled with what is stored. */
    static ChallengeDraft of(
            @Nullable ChallengeTexts stored,
            ChallengeTerms terms,
            @Nullable Instant publishAt,
            @Nullable Instant submitUntil,
            @Nullable Instant decideBy,
            Set<Integer> secondarySpokes,
            Set<Sector> sectors,
            List<AskedSkill> skills) {
        // An embedded record whose columns are all empty is read back as null.
        ChallengeTexts texts = stored == null ? ChallengeTexts.NONE : stored;
        return new ChallengeDraft(
                texts.title(),
                texts.teaser(),
                texts.need(),
                texts.today(),
                texts.wanted(),
                texts.outOfScope(),
                ChallengeTerms.orZero(terms.primarySpoke()),
                secondarySpokes,
                sectors,
                ChallengeTerms.orZero(terms.trlFrom()),
                ChallengeTerms.orZero(terms.trlTo()),
                terms.outcome(),
                terms.prizeCents(),
                terms.confidentiality(),
                terms.anonymousUntil(),
                ChallengeTerms.orZero(terms.ipOption()),
                publishAt,
                submitUntil,
                decideBy,
                terms.teamRules(),
                skills.stream().map(AskedSkill::requirement).toList());
    }

    /** At most two spokes beside the primary one. */
    List<Integer> furtherSpokes() {
        return secondarySpokes.stream()
                .filter(spoke -> spoke != primarySpoke)
                .limit(2)
                .toList();
    }
}
