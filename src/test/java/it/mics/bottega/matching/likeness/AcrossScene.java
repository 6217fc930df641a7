package it.mics.bottega.matching.likeness;

import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.OutcomeType;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Challenges to compare. */
final class AcrossScene {
    private AcrossScene() {}

    static ChallengeFacts challenge(LocalizedText title, LocalizedText teaser, List<SkillRequirement> skills) {
        return new ChallengeFacts(
                ChallengeId.random(),
                null,
                new OrganisationId(UUID.randomUUID()),
                AccountId.random(),
                ChallengeStatus.OPEN,
                title,
                teaser,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                4,
                Set.of(),
                Set.of(Sector.FASHION),
                new TrlRange(3, 5),
                OutcomeType.PILOT,
                0,
                Confidentiality.OPEN,
                AnonymousUntil.NEVER,
                1,
                null,
                null,
                null,
                TeamRules.DEFAULT,
                skills,
                Instant.EPOCH,
                false);
    }
}
