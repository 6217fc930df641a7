package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        AnonymousUntil anonymousUntil,
        int ipOption,
        @Nullable Instant openedAt,
        @Nullable Instant submitUntil,
        @Nullable Instant decideBy,
        TeamRules teamRules,
        List<SkillRequirement> skills,
        Instant updatedAt,
        boolean withheld) {

    /** Stands for the company where a reader may not know it; no organisation has this id, and nobody acts for it. */
    public static final OrganisationId WITHHELD = new OrganisationId(new UUID(0, 0));

    private static final AccountId WITHHELD_AUTHOR = new AccountId(new UUID(0, 0));

    /** True where everybody may see it: its state is public, and no moderator withholds it. */
    public boolean isPublic() {
        return status.isPublic() && !withheld;
    }

    /** The same without the brief: need, today, wanted and out of scope stay empty. */
    public ChallengeFacts withoutBrief() {
        LocalizedText none = LocalizedText.EMPTY;
        return with(owner, author, status, none, none, none, none);
    }

    /** The same without its company and whoever wrote it for the company. */
    public ChallengeFacts withoutOwner() {
        return with(WITHHELD, WITHHELD_AUTHOR, status, need, today, wanted, outOfScope);
    }

    /** The same as it will be once it is open: for a preview. */
    public ChallengeFacts asIfOpen() {
        return with(owner, author, ChallengeStatus.OPEN, need, today, wanted, outOfScope);
    }

    /** False where the company is withheld from whoever reads. */
    public boolean ownerShown() {
        return !owner.equals(WITHHELD);
    }

    /** True where this spoke is the primary or a secondary one. */
    public boolean concerns(int spoke) {
        return primarySpoke == spoke || secondarySpokes.contains(spoke);
    }

    /** True while proposals may be submitted at this moment. */
    public boolean takesEntries(Instant now) {
        return status == ChallengeStatus.OPEN && submitUntil != null && now.isBefore(submitUntil);
    }

    private ChallengeFacts with(
            OrganisationId owner,
            AccountId author,
            ChallengeStatus status,
            LocalizedText need,
            LocalizedText today,
            LocalizedText wanted,
            LocalizedText outOfScope) {
        return new ChallengeFacts(
                id,
                code,
                owner,
                author,
                status,
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
                anonymousUntil,
                ipOption,
                openedAt,
                submitUntil,
                decideBy,
                teamRules,
                skills,
                updatedAt,
                withheld);
    }
}
