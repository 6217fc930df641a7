package it.mics.bottega.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.CandidatePool;
import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.SkillSuggester;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.search.PeopleSearch;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class MatchmakingTest {
    private static final SkillId SKILL = new SkillId(408);
    private static final SkillId RARE = new SkillId(163);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Matchmaking matchmaking;

    @Autowired
    private Interests interests;

    @Autowired
    private WhySentence why;

    @Autowired
    private ChallengeRegister challenges;

    @Autowired
    private PeopleSearch people;

    @Autowired
    private CandidatePool pool;

    @Autowired
    private SkillSuggester suggester;

    private Researchers researchers;
    private ChallengeId challenge;
    private AccountId ada;

    @BeforeEach
    void open() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        researchers = new Researchers(jdbc, transaction, events);
        challenge = new TeamFixtures(jdbc)
                .challenge(
                        new TeamRules(3, 6, 2),
                        new SkillRequirement(SKILL, 3, 1, true),
                        new SkillRequirement(RARE, 2, 1, false));
        transaction.executeWithoutResult(status -> events.publishEvent(new ChallengeChanged(challenge)));
        ada = ActingAs.researcher(jdbc, "Ada Prova", null);
        researchers.profile(ada, "PUBLIC", "Film commestibili", Map.of(SKILL, 4));
    }

    @Test
    void what_both_sides_are_shown_rests_on_what_both_may_read() {
        jdbc.sql("""
                update challenge set confidentiality = 'NDA', need_it = 'Film commestibili', today_it = 'Film commestibili',
                wanted_it = 'Film commestibili' where id = :id""").param("id", challenge.value()).update();
        AccountId company = ActingAs.companyMember(
                jdbc, "Ciro Azienda", challenges.get(challenge).owner());
        double known = text(company, () -> matchmaking.between(ada, challenge));
        double shared = text(company, () -> matchmaking.forBoth(ada, challenge));
        assertThat(shared)
                .isEqualTo(text(ada, () -> matchmaking.between(ada, challenge)))
                .isLessThan(known);
    }

    private static double text(AccountId reader, Callable<Optional<Match>> match) {
        return ActingAs.call(reader, match)
                .orElseThrow()
                .contribution(Factor.TEXT)
                .points();
    }

    @Test
    void a_researcher_finds_the_challenge_with_its_reasons() {
        Match match = mine().orElseThrow();
        assertThat(match.score())
                .isEqualTo(match.contributions().stream()
                        .mapToDouble(Contribution::points)
                        .reduce(0, Double::sum));
        assertThat(match.contribution(Factor.MUST_HAVE).points()).isEqualTo(30);
        assertThat(match.contribution(Factor.SPOKE).points()).isEqualTo(15);
        assertThat(why.toYou(match, Language.IT))
                .startsWith("Hai *imballaggi commestibili*, l’unico requisito")
                .contains("*Spoke 3*")
                .endsWith(".");
        assertThat(why.toYou(match, Language.EN))
                .startsWith("You hold *edible packaging*")
                .contains("you work in *Spoke 3*");
        assertThat(why.aboutThem(match, Language.EN)).doesNotContain("Ada").startsWith("Holds *edible packaging*");
    }

    @Test
    void what_somebody_says_counts_at_once_and_a_no_is_respected() {
        double before = mine().orElseThrow().score();
        ActingAs.run(ada, () -> interests.say(challenge, Interest.WANT));
        assertThat(mine().orElseThrow().score()).isGreaterThan(before);
        ActingAs.run(ada, () -> interests.say(challenge, Interest.NO));
        assertThat(mine()).isEmpty();
        assertThat(proposed()).doesNotContain(ada);
        ActingAs.run(ada, () -> interests.say(challenge, Interest.NONE));
        assertThat(mine().orElseThrow().score()).isEqualTo(before);
    }

    @Test
    void who_hides_is_in_no_list_at_once() {
        assertThat(proposed()).contains(ada);
        assertThat(foundBy(ada)).contains(ada);
        researchers.show(ada, "HIDDEN");
        assertThat(proposed()).doesNotContain(ada);
        assertThat(foundBy(ActingAs.researcher(jdbc, "Altro", null))).doesNotContain(ada);
    }

    @Test
    void a_profile_for_the_programme_is_not_found_by_somebody_without_a_role() {
        researchers.show(ada, "PROGRAMME");
        assertThat(foundBy(ActingAs.researcher(jdbc, "Collega", null))).contains(ada);
        assertThat(foundBy(ActingAs.person(jdbc, "Ospite"))).doesNotContain(ada);
    }

    @Test
    void people_are_ranked_only_for_those_whom_the_challenge_concerns() {
        AccountId stranger = ActingAs.companyMember(jdbc, "Curiosa", ActingAs.company(jdbc, "Altra ditta"));
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> matchmaking.peopleFor(challenge, 5)))
                .isInstanceOf(NotFound.class);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Guida", 3);
        assertThat(ActingAs.call(leader, () -> matchmaking.peopleFor(challenge, 300)))
                .extracting(Match::person)
                .contains(ada);
    }

    @Test
    void the_pool_counts_who_meets_the_must_haves_and_who_would_without() {
        for (int more = 0; more < 5; more++) {
            AccountId another = ActingAs.researcher(jdbc, "Un’altra " + more, null);
            researchers.profile(another, "PROGRAMME", "Film commestibili", Map.of(SKILL, 4));
        }
        var company = ActingAs.companyMember(jdbc, "Chi scrive", ActingAs.company(jdbc, "Ditta che scrive"));
        var estimate = ActingAs.call(
                company,
                () -> pool.estimate(
                        List.of(new SkillRequirement(SKILL, 4, 1, true), new SkillRequirement(RARE, 5, 1, true))));
        assertThat(estimate.meetAll()).isLessThanOrEqualTo(estimate.without().get(RARE));
        assertThat(estimate.without().get(RARE)).isPositive().isLessThanOrEqualTo(estimate.all());
    }

    @Test
    void skills_are_read_from_a_text_with_their_passage() {
        var suggestions = suggester.suggest(
                "Vogliamo un film. L’imballaggio commestibile deve reggere 60 pezzi al minuto.", Set.of());
        assertThat(suggestions).anySatisfy(suggestion -> {
            assertThat(suggestion.skill()).isEqualTo(SKILL);
            assertThat(suggestion.passage())
                    .contains("imballaggio commestibile")
                    .doesNotContain("Vogliamo");
        });
        assertThat(suggester.suggest("L’imballaggio commestibile", Set.of(SKILL)))
                .noneMatch(suggestion -> suggestion.skill().equals(SKILL));
    }

    private Optional<Match> mine() {
        return ActingAs.call(ada, () -> matchmaking.forMe(500)).stream()
                .filter(match -> match.challenge().equals(challenge))
                .findFirst();
    }

    private List<AccountId> proposed() {
        AccountId office = ActingAs.person(jdbc, "Ufficio", new Grant(Role.PROGRAMME_OFFICE, null, null));
        assertThat(challenges.get(challenge).skills()).hasSize(2);
        return ActingAs.call(office, () -> matchmaking.peopleFor(challenge, 300)).stream()
                .map(Match::person)
                .toList();
    }

    private List<AccountId> foundBy(AccountId reader) {
        return ActingAs.call(
                        reader,
                        () -> people.find("", Map.of(Facet.SKILL, Set.of("408")), FindQuery.Order.NEWEST, 0, 400))
                .people()
                .stream()
                .map(ResearcherProfile::account)
                .toList();
    }
}
