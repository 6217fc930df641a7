package it.mics.bottega.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilePolicyTest {
    private static final AccountId OWNER = AccountId.random();

    private final ProfilePolicy policy = new ProfilePolicy();

    @ParameterizedTest
    @CsvSource({
        "VISITOR, PUBLIC, false", "VISITOR, PROGRAMME, false", "VISITOR, HIDDEN, false",
        "WITHOUT_ROLE, PUBLIC, true", "WITHOUT_ROLE, PROGRAMME, false", "WITHOUT_ROLE, HIDDEN, false",
        "RESEARCHER, PUBLIC, true", "RESEARCHER, PROGRAMME, true", "RESEARCHER, HIDDEN, false",
        "COMPANY_MEMBER, PUBLIC, true", "COMPANY_MEMBER, PROGRAMME, true", "COMPANY_MEMBER, HIDDEN, false",
        "SPOKE_LEADER, PUBLIC, true", "SPOKE_LEADER, PROGRAMME, true", "SPOKE_LEADER, HIDDEN, false",
        "SPOKE_DEPUTY, PUBLIC, true", "SPOKE_DEPUTY, PROGRAMME, true", "SPOKE_DEPUTY, HIDDEN, false",
        "PROGRAMME_OFFICE, PUBLIC, true", "PROGRAMME_OFFICE, PROGRAMME, true", "PROGRAMME_OFFICE, HIDDEN, false",
        "AUDITOR, PUBLIC, true", "AUDITOR, PROGRAMME, false", "AUDITOR, HIDDEN, false",
        "TECHNICAL_ADMIN, PUBLIC, true", "TECHNICAL_ADMIN, PROGRAMME, false", "TECHNICAL_ADMIN, HIDDEN, false",
        "OWNER, PUBLIC, true", "OWNER, PROGRAMME, true", "OWNER, HIDDEN, true",
    })
    void everybody_sees_exactly_whom_they_may(String reader, ProfileVisibility visibility, boolean may) {
        assertThat(policy.mayRead(actor(reader), profile(visibility))).isEqualTo(may);
    }

    private static Actor actor(String reader) {
        return switch (reader) {
            case "VISITOR" -> Actor.VISITOR;
            case "OWNER" -> new Actor(OWNER, "Owner", Set.of(), Set.of());
            case "WITHOUT_ROLE" -> new Actor(AccountId.random(), "New", Set.of(), Set.of());
            case "COMPANY_MEMBER" -> with(new Grant(Role.COMPANY_MEMBER, new OrganisationId(UUID.randomUUID()), null));
            case "SPOKE_LEADER", "SPOKE_DEPUTY" -> with(new Grant(Role.valueOf(reader), null, 3));
            default -> with(new Grant(Role.valueOf(reader), null, null));
        };
    }

    private static Actor with(Grant grant) {
        return new Actor(AccountId.random(), "Somebody", Set.of(grant), Set.of());
    }

    private static ResearcherProfile profile(ProfileVisibility visibility) {
        return new ResearcherProfile(
                OWNER,
                "Owner",
                null,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                CareerStage.PHD,
                null,
                null,
                visibility,
                true,
                2,
                null,
                20,
                null,
                List.of(),
                Set.of(),
                Map.of(),
                List.of(),
                Instant.EPOCH);
    }
}
