package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.search.ChallengeSearch;
import it.mics.bottega.matching.search.Suggestions;
import it.mics.bottega.team.TeamComposing;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@BottegaTest
class AnonymousCompanyTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ChallengeSearch search;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private ShownOwners owners;

    @Autowired
    private ChallengeRegister challenges;

    @Autowired
    private Matchmaking matchmaking;

    @Autowired
    private TeamComposing composing;

    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamMembership membership;

    private AnonymousWorld world;

    @BeforeEach
    void open() {
        world = new AnonymousWorld(jdbc, transactions, events, "AWARD");
    }

    @Test
    void no_search_finds_it_by_its_company_until_the_results_are_published() {
        for (AccountId reader : List.of(world.stranger, world.employee, world.author)) {
            ActingAs.run(reader, () -> {
                assertThat(found(world.name, Map.of())).doesNotContain(world.challenge);
                assertThat(found(world.city, Map.of())).doesNotContain(world.challenge);
                assertThat(found("", Map.of(Facet.REGION, Set.of("14")))).doesNotContain(world.challenge);
                assertThat(suggestions.of(world.name, Language.IT)).isEmpty();
            });
        }
        world.status("PUBLISHED_RESULTS");
        ActingAs.run(world.stranger, () -> {
            assertThat(found(world.name, Map.of())).contains(world.challenge);
            assertThat(found("", Map.of(Facet.REGION, Set.of("14"), Facet.STATE, Set.of("PUBLISHED_RESULTS"))))
                    .contains(world.challenge);
        });
    }

    @Test
    void whoever_shows_the_company_is_given_it_only_for_readers_who_may_know_it() {
        assertThat(shown(world.author)).contains(world.name);
        assertThat(shown(ActingAs.spokeLeader(jdbc, "Lia Prova", 3))).contains(world.name);
        assertThat(shown(ActingAs.programmeOffice(jdbc, "Ugo Prova"))).contains(world.name);
        for (AccountId reader : List.of(world.stranger, world.employee, ActingAs.spokeLeader(jdbc, "Teo Prova", 8)))
            assertThat(shown(reader)).doesNotContain(world.secrets());
        world.status("PUBLISHED_RESULTS");
        assertThat(shown(world.stranger)).contains(world.name);
    }

    @Test
    void an_employee_sees_no_difference_that_tells() {
        assertThat(mine(world.employee)).isEqualTo(mine(world.stranger)).isPositive();
        TeamId team = ActingAs.call(world.stranger, () -> formation.found(world.challenge, TeamFixtures.form("Prova")));
        ActingAs.run(
                world.employee,
                () -> assertThatCode(() -> composing.prepare(world.challenge)).doesNotThrowAnyException());
        assertThatCode(() -> ActingAs.run(
                        world.stranger, () -> membership.invite(team, world.employee, null, "Vieni con noi")))
                .doesNotThrowAnyException();
        assertThat(ActingAs.call(world.stranger, () -> matchmaking.mayPropose(world.employee, world.challenge)))
                .isTrue();
        assertThat(ActingAs.call(world.author, () -> matchmaking.mayPropose(world.employee, world.challenge)))
                .isFalse();
    }

    @Test
    void where_the_company_is_known_its_people_stay_out_as_before() {
        AnonymousWorld open = new AnonymousWorld(jdbc, transactions, events, "NEVER");
        assertThat(mine(open.employee, open.challenge)).isZero();
        assertThatThrownBy(() -> ActingAs.run(open.employee, () -> composing.prepare(open.challenge)))
                .isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key())
                .isEqualTo("team.join.owner");
    }

    @Test
    void what_readers_were_promised_stands_once_it_is_open() {
        assertThatThrownBy(() -> jdbc.sql("update challenge set anonymous_until = 'NEVER' where id = :id")
                        .param("id", world.challenge.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<ChallengeId> found(String words, Map<Facet, Set<String>> chosen) {
        return search.find(words, chosen, FindQuery.Order.NEWEST, 0, 200).challenges().stream()
                .map(ChallengeFacts::id)
                .toList();
    }

    private String shown(AccountId reader) {
        return ActingAs.call(
                reader, () -> owners.of(challenges.get(world.challenge)).toString());
    }

    private double mine(AccountId person) {
        return mine(person, world.challenge);
    }

    private double mine(AccountId person, ChallengeId challenge) {
        return ActingAs.call(
                person,
                () -> matchmaking.forMe(500).stream()
                        .filter(match -> match.challenge().equals(challenge))
                        .mapToDouble(Match::score)
                        .findFirst()
                        .orElse(0));
    }
}
