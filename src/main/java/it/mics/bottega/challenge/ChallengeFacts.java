package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything about a challenge as it stands now; before showing it, ask {@link ChallengePolicy#seenBy}. */
public record ChallengeFacts(
        ChallengeId id,
        @Nullable String code,
        OrganisationId owner,
        AccountId author,
        ChallengeStatus status,
        LocalizedText title,
        LocalizedText teaser,
        LocalizedText need,
        LocalizedText today,
        LocalizedText wanted,
        LocalizedText outOfScope,
        int primarySpoke,
        Set<Integer> secondarySpokes,
        Set<Sector> sectors,
        TrlRange trl,
        OutcomeType outcome,
        long prizeCents,
        Confidentiality confidentiality,
        int ipOption,
        @Nullable Instant openedAt,
        @Nullable Instant submitUntil,
        @Nullable Instant decideBy,
        TeamRules teamRules,
        List<SkillRequirement> skills,
        Instant updatedAt) {

    /** The same without the brief: need, today, wanted and out of scope stay empty. */
    public ChallengeFacts withoutBrief() {
        return new ChallengeFacts(
                id,
                code,
                owner,
                author,
                status,
                title,
                teaser,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                primarySpoke,
                secondarySpokes,
                sectors,
                trl,
                outcome,
                prizeCents,
                confidentiality,
                ipOption,
                openedAt,
                submitUntil,
                decideBy,
                teamRules,
                skills,
                updatedAt);
    }

    /** The same as it will be once it is open: for a preview. */
    public ChallengeFacts asIfOpen() {
        return new ChallengeFacts(
                id,
                code,
                owner,
                author,
                ChallengeStatus.OPEN,
                title,
                teaser,
                need,
                today,
                wanted,
                outOfScope,
                primarySpoke,
                secondarySpokes,
                sectors,
                trl,
                outcome,
                prizeCents,
                confidentiality,
                ipOption,
                openedAt,
                submitUntil,
                decideBy,
                teamRules,
                skills,
                updatedAt);
    }

    /** True where this spoke is the primary or a secondary one. */
    public boolean concerns(int spoke) {
        return primarySpoke == spoke || secondarySpokes.contains(spoke);
    }

    /** True while proposals may be submitted at this moment. */
    public boolean takesEntries(Instant now) {
        return status == ChallengeStatus.OPEN && submitUntil != null && now.isBefore(submitUntil);
    }
}
