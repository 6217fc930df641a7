package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengePolicyTest {
    private static final OrganisationId COMPANY = new OrganisationId(UUID.randomUUID());
    private static final Map<String, Actor> READERS = Map.ofEntries(
            Map.entry("VISITOR", Actor.VISITOR),
            Map.entry("RESEARCHER", actor(new Grant(Role.RESEARCHER, null, null))),
            Map.entry("COMPANY", actor(new Grant(Role.COMPANY_MEMBER, COMPANY, null))),
            Map.entry("RIVAL", actor(new Grant(Role.COMPANY_MEMBER, new OrganisationId(UUID.randomUUID()), null))),
            Map.entry("LEADER", actor(new Grant(Role.SPOKE_LEADER, null, 3))),
            Map.entry("DEPUTY_OF_SECONDARY", actor(new Grant(Role.SPOKE_DEPUTY, null, 5))),
            Map.entry("OTHER_LEADER", actor(new Grant(Role.SPOKE_LEADER, null, 8))),
            Map.entry("OFFICE", actor(new Grant(Role.PROGRAMME_OFFICE, null, null))),
            Map.entry("AUDITOR", actor(new Grant(Role.AUDITOR, null, null))),
            Map.entry("TECHNICAL_ADMIN", actor(new Grant(Role.TECHNICAL_ADMIN, null, null))));
    private final ChallengePolicy policy =
            new ChallengePolicy((person, challenges) -> Set.of(), (person, challenges) -> Set.of());

    @ParameterizedTest(name = "{0} reads the brief of an open challenge: OPEN {1}, PROGRAMME {2}, NDA {3}")
    @CsvSource({
        "VISITOR, true, false, false",
        "RESEARCHER, true, true, false",
        "COMPANY, true, true, true",
        "RIVAL, true, false, false",
        "LEADER, true, true, true",
        "DEPUTY_OF_SECONDARY, true, true, false",
        "OTHER_LEADER, true, true, false",
        "OFFICE, true, true, false",
        "AUDITOR, true, false, false",
        "TECHNICAL_ADMIN, true, false, false",
    })
    void who_reads_the_brief(String reader, boolean open, boolean programme, boolean nda) {
        Actor actor = READERS.get(reader);
        assertThat(policy.mayReadBrief(actor, facts(ChallengeStatus.OPEN, Confidentiality.OPEN)))
                .isEqualTo(open);
        assertThat(policy.mayReadBrief(actor, facts(ChallengeStatus.OPEN, Confidentiality.PROGRAMME)))
                .isEqualTo(programme);
        assertThat(policy.mayReadBrief(actor, facts(ChallengeStatus.OPEN, Confidentiality.NDA)))
                .isEqualTo(nda);
    }

    @ParameterizedTest
    @EnumSource(ChallengeStatus.class)
    void only_its_company_and_its_moderators_know_of_it_before_it_is_public(ChallengeStatus status) {
        ChallengeFacts facts = facts(status, Confidentiality.OPEN);
        for (String reader :
                List.of("VISITOR", "RESEARCHER", "RIVAL", "OTHER_LEADER", "OFFICE", "AUDITOR", "TECHNICAL_ADMIN")) {
            assertThat(policy.mayRead(READERS.get(reader), facts)).as(reader).isEqualTo(status.isPublic());
        }
        assertThat(policy.mayRead(READERS.get("COMPANY"), facts)).isTrue();
        boolean writing = EnumSet.of(ChallengeStatus.DRAFT, ChallengeStatus.RETURNED, ChallengeStatus.CANCELLED)
                .contains(status);
        for (String moderator : List.of("LEADER", "DEPUTY_OF_SECONDARY")) {
            assertThat(policy.mayRead(READERS.get(moderator), facts)).isEqualTo(!writing);
            assertThat(policy.mayReadBrief(READERS.get(moderator), facts)).isEqualTo(!writing);
        }
    }

    @Test
    void what_is_closed_is_left_out_and_not_only_hidden() {
        ChallengeFacts seen = policy.seenBy(Actor.VISITOR, facts(ChallengeStatus.OPEN, Confidentiality.NDA));
        assertThat(List.of(seen.need(), seen.today(), seen.wanted(), seen.outOfScope()))
                .allMatch(LocalizedText::isEmpty);
        assertThat(seen.teaser().isEmpty()).isFalse();
        assertThat(seen.toString()).doesNotContain("canary");
    }

    private static ChallengeFacts facts(ChallengeStatus status, Confidentiality confidentiality) {
        LocalizedText text = new LocalizedText("testo", "text");
        LocalizedText brief = new LocalizedText("canary", "canary");
        Instant now = Instant.EPOCH;
        return new ChallengeFacts(
                ChallengeId.random(),
                null,
                COMPANY,
                AccountId.random(),
                status,
                text,
                text,
                brief,
                brief,
                brief,
                brief,
                3,
                Set.of(5),
                Set.of(),
                new TrlRange(3, 5),
                OutcomeType.PILOT,
                0,
                confidentiality,
                AnonymousUntil.NEVER,
                1,
                now,
                now,
                now,
                TeamRules.DEFAULT,
                List.of(),
                now,
                false);
    }

    private static Actor actor(Grant grant) {
        return new Actor(AccountId.random(), "Somebody", Set.of(grant), Set.of());
    }
}
