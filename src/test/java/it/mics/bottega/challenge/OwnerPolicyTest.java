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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnerPolicyTest {
    private static final OrganisationId COMPANY = new OrganisationId(UUID.randomUUID());
    private static final AccountId AUTHOR = AccountId.random();
    private static final Actor ADMITTED = researcher(Set.of());
    private static final Actor AWARDED = researcher(Set.of());
    private static final Map<String, Actor> READERS = Map.of(
            "VISITOR", Actor.VISITOR,
            "RESEARCHER", researcher(Set.of()),
            "EMPLOYEE", researcher(Set.of(COMPANY)),
            "ADMITTED", ADMITTED,
            "AWARDED", AWARDED,
            "COMPANY", actor(new Grant(Role.COMPANY_MEMBER, COMPANY, null)),
            "RIVAL", actor(new Grant(Role.COMPANY_MEMBER, new OrganisationId(UUID.randomUUID()), null)),
            "LEADER", actor(new Grant(Role.SPOKE_LEADER, null, 3)),
            "OTHER_LEADER", actor(new Grant(Role.SPOKE_LEADER, null, 8)),
            "OFFICE", actor(new Grant(Role.PROGRAMME_OFFICE, null, null)));

    private final ChallengePolicy policy = new ChallengePolicy(
            (person, challenges) -> person.equals(ADMITTED.account()) ? Set.copyOf(challenges) : Set.of(),
            (person, challenges) -> person.equals(AWARDED.account()) ? Set.copyOf(challenges) : Set.of());

    @ParameterizedTest(name = "{0} knows the company while open: ACCESS {1}, AWARD {2}; with results: ACCESS {3}")
    @CsvSource({
        "VISITOR, false, false, false",
        "RESEARCHER, false, false, false",
        "EMPLOYEE, false, false, false",
        "ADMITTED, true, false, true",
        "AWARDED, false, false, true",
        "COMPANY, true, true, true",
        "RIVAL, false, false, false",
        "LEADER, true, true, true",
        "OTHER_LEADER, false, false, false",
        "OFFICE, true, true, true",
    })
    void who_knows_the_company(String reader, boolean access, boolean award, boolean accessWithResults) {
        Actor actor = READERS.get(reader);
        assertThat(knows(actor, facts(ChallengeStatus.OPEN, AnonymousUntil.ACCESS)))
                .isEqualTo(access);
        assertThat(knows(actor, facts(ChallengeStatus.OPEN, AnonymousUntil.AWARD)))
                .isEqualTo(award);
        assertThat(knows(actor, facts(ChallengeStatus.PUBLISHED_RESULTS, AnonymousUntil.ACCESS)))
                .isEqualTo(accessWithResults);
        assertThat(knows(actor, facts(ChallengeStatus.OPEN, AnonymousUntil.NEVER)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChallengeStatus.class,
            names = {"OPEN", "CLOSED_TO_ENTRIES", "IN_EVALUATION", "PUBLISHED_RESULTS", "FOLLOW_UP", "ARCHIVED"})
    void until_the_award_means_until_everybody_reads_the_results(ChallengeStatus status) {
        boolean results = Set.of(ChallengeStatus.PUBLISHED_RESULTS, ChallengeStatus.FOLLOW_UP, ChallengeStatus.ARCHIVED)
                .contains(status);
        for (String reader : List.of("VISITOR", "RESEARCHER", "EMPLOYEE", "ADMITTED", "RIVAL")) {
            assertThat(knows(READERS.get(reader), facts(status, AnonymousUntil.AWARD)))
                    .as(reader)
                    .isEqualTo(results);
        }
    }

    @Test
    void nothing_of_the_company_is_left_in_what_is_seen() {
        ChallengeFacts seen = policy.seenBy(READERS.get("EMPLOYEE"), facts(ChallengeStatus.OPEN, AnonymousUntil.AWARD));
        assertThat(seen.toString())
                .doesNotContain(COMPANY.value().toString(), AUTHOR.value().toString());
        assertThat(READERS.get("EMPLOYEE").belongsTo(seen.owner())).isFalse();
        assertThat(seen.title().isEmpty()).isFalse();
        assertThat(policy.seenBy(READERS.get("EMPLOYEE"), seen)).isEqualTo(seen);
    }

    @Test
    void many_are_seen_as_one_by_one() {
        List<ChallengeFacts> all = List.of(
                facts(ChallengeStatus.OPEN, AnonymousUntil.ACCESS),
                facts(ChallengeStatus.OPEN, AnonymousUntil.NEVER),
                facts(ChallengeStatus.FOLLOW_UP, AnonymousUntil.AWARD));
        READERS.forEach((name, actor) -> assertThat(policy.seenBy(actor, all))
                .as(name)
                .isEqualTo(
                        all.stream().map(facts -> policy.seenBy(actor, facts)).collect(Collectors.toList())));
    }

    private boolean knows(Actor actor, ChallengeFacts facts) {
        ChallengeFacts seen = policy.seenBy(actor, facts);
        assertThat(seen.author().equals(AUTHOR)).isEqualTo(seen.ownerShown());
        assertThat(seen.owner().equals(COMPANY)).isEqualTo(seen.ownerShown());
        return seen.ownerShown();
    }

    private static ChallengeFacts facts(ChallengeStatus status, AnonymousUntil until) {
        LocalizedText text = new LocalizedText("testo", "text");
        Instant now = Instant.EPOCH;
        return new ChallengeFacts(
                ChallengeId.random(),
                null,
                COMPANY,
                AUTHOR,
                status,
                text,
                text,
                text,
                text,
                text,
                text,
                3,
                Set.of(5),
                Set.of(),
                new TrlRange(3, 5),
                OutcomeType.PILOT,
                0,
                Confidentiality.NDA,
                until,
                1,
                now,
                now,
                now,
                TeamRules.DEFAULT,
                List.of(),
                now,
                false);
    }

    private static Actor researcher(Set<OrganisationId> organisations) {
        return new Actor(AccountId.random(), "Somebody", Set.of(new Grant(Role.RESEARCHER, null, null)), organisations);
    }

    private static Actor actor(Grant grant) {
        return new Actor(AccountId.random(), "Somebody", Set.of(grant), Set.of());
    }
}
