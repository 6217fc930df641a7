package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.CandidatePool;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.LiveProfiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.search.PeopleSearch;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.Composing;
import it.mics.bottega.team.TeamComposing;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The profile is changed behind the back of the index: what holds here holds from the commit on, before the index has heard of it. */
@BottegaTest
class WithdrawnProfileTest {
    private static final SkillId SKILL = new SkillId(163);
    private static final Map<SkillId, Integer> ALL =
            Map.of(SKILL, 5, new SkillId(408), 5, new SkillId(101), 5, new SkillId(205), 5);
    private static final SkillRequirement ASKED = new SkillRequirement(SKILL, 5, 1, true);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private CandidatePool pool;

    @Autowired
    private Matchmaking matchmaking;

    @Autowired
    private TeamComposing composing;

    @Autowired
    private LiveProfiles live;

    private final String word = "Qx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "wen";
    private Researchers researchers;
    private AccountId person;
    private AccountId reader;

    @BeforeEach
    void people() {
        researchers = new Researchers(jdbc, new TransactionTemplate(transactions), events);
        person = ActingAs.researcher(jdbc, word, null);
        researchers.profile(person, "PUBLIC", word, Map.of(SKILL, 5));
        reader = ActingAs.researcher(jdbc, "Lena Prova", null);
    }

    @Test
    void who_hides_is_in_no_list_count_facet_or_estimate_from_the_commit_on() {
        // Counts are rounded to five, so it takes five who hold all of this, and one who leaves.
        AccountId fifth = person;
        for (int more = 0; more < 5; more++) {
            fifth = ActingAs.researcher(jdbc, "Una prova", null);
            researchers.profile(fifth, "PUBLIC", "Prova", ALL);
        }
        assertThat(estimate()).isEqualTo(5);
        silently(fifth, "HIDDEN");
        assertThat(estimate()).isZero();
        assertThat(found(reader).page().total()).isEqualTo(1);
        silently("HIDDEN");
        PeopleSearch.Found found = found(reader);
        assertThat(found.people()).isEmpty();
        assertThat(found.page().total()).isZero();
        assertThat(found.page().counts(Facet.SKILL)).isEmpty();
    }

    @Test
    void a_suspended_person_goes_the_same_way() {
        assertThat(found(reader).page().total()).isEqualTo(1);
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", person.value())
                .update();
        assertThat(found(reader).page().total()).isZero();
    }

    @Test
    void who_lowers_it_to_the_programme_is_gone_for_those_outside_of_it_alone() {
        AccountId outside = ActingAs.person(jdbc, "Olga Prova");
        assertThat(found(outside).page().total()).isEqualTo(1);
        silently("PROGRAMME");
        assertThat(found(outside).page().total()).isZero();
        assertThat(found(reader).page().total()).isEqualTo(1);
    }

    @Test
    void who_hides_is_proposed_no_more_and_a_team_composed_meanwhile_is_not_shown() {
        AnonymousWorld world = new AnonymousWorld(jdbc, transactions, events, "NEVER");
        AccountId asker = world.stranger;
        var challenge = new TeamFixtures(jdbc).challenge(new TeamRules(2, 4, 1), ASKED);
        Composing prepared =
                ActingAs.call(asker, () -> composing.prepare(challenge)).composing();
        ComposedTeam team = new ComposedTeam(List.of(asker, person), 50, true, 0);
        assertThat(ActingAs.call(asker, () -> composing.show(prepared, List.of(team))))
                .hasSize(1);
        assertThat(ActingAs.call(asker, () -> matchmaking.mayPropose(person, challenge)))
                .isTrue();
        silently("HIDDEN");
        assertThat(ActingAs.call(asker, () -> composing.show(prepared, List.of(team))))
                .isEmpty();
        assertThat(ActingAs.call(asker, () -> matchmaking.mayPropose(person, challenge)))
                .isFalse();
    }

    @Test
    void open_pages_hear_of_it_at_once() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        Runnable stop = live.listen(person, heard::countDown);
        researchers.show(person, "HIDDEN");
        assertThat(heard.await(1, TimeUnit.SECONDS)).isTrue();
        stop.run();
        assertThat(found(reader).people())
                .extracting(ResearcherProfile::account)
                .doesNotContain(person);
    }

    private int estimate() {
        AccountId company = ActingAs.companyMember(jdbc, "Ivo Prova", ActingAs.company(jdbc, "Impresa di prova"));
        return ActingAs.call(
                        company,
                        () -> pool.estimate(ALL.keySet().stream()
                                .map(skill -> new SkillRequirement(skill, 5, 1, true))
                                .toList()))
                .meetAll();
    }

    private PeopleSearch.Found found(AccountId who) {
        return ActingAs.call(who, () -> search.find(word, Map.of(), FindQuery.Order.RELEVANCE, 0, 10));
    }

    private void silently(String visibility) {
        silently(person, visibility);
    }

    private void silently(AccountId person, String visibility) {
        jdbc.sql("update researcher_profile set visibility = :visibility where account_id = :id")
                .param("visibility", visibility)
                .param("id", person.value())
                .update();
    }
}
