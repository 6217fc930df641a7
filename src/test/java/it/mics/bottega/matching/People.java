package it.mics.bottega.matching;

import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.OutcomeType;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Spoke;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Profiles and challenges for tests without a database. */
final class People {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final List<Spoke> SPOKES = IntStream.rangeClosed(1, 8)
            .mapToObj(number -> new Spoke(
                    number,
                    "",
                    "",
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    Map.of(number % 8 + 1, 0.5, (number + 6) % 8 + 1, 0.5)))
            .toList();

    private static final LocalizedText NONE = LocalizedText.EMPTY;

    private People() {}

    static ResearcherProfile person(
            List<DeclaredSkill> skills,
            Set<Integer> spokes,
            Map<Sector, Boolean> sectors,
            @Nullable TrlRange trl,
            int free) {
        return new ResearcherProfile(
                new AccountId(new UUID(1, 1)),
                "Nome",
                null,
                NONE,
                NONE,
                CareerStage.POSTDOC,
                null,
                null,
                ProfileVisibility.PUBLIC,
                true,
                2,
                null,
                free,
                trl,
                skills,
                spokes,
                sectors,
                List.of(),
                Instant.EPOCH);
    }

    static ChallengeFacts challenge(
            List<SkillRequirement> skills, int spoke, Set<Integer> secondary, Set<Sector> sectors, TrlRange trl) {
        return new ChallengeFacts(
                new ChallengeId(new UUID(2, 2)),
                "MICS-1",
                new OrganisationId(new UUID(3, 3)),
                new AccountId(new UUID(4, 4)),
                ChallengeStatus.OPEN,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                spoke,
                secondary,
                sectors,
                trl,
                OutcomeType.PILOT,
                0,
                Confidentiality.OPEN,
                AnonymousUntil.NEVER,
                1,
                Instant.EPOCH,
                Instant.parse("2027-04-10T10:00:00Z"),
                null,
                new TeamRules(3, 6, 2),
                skills,
                Instant.EPOCH,
                false);
    }
}
