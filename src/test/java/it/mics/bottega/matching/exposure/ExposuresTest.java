package it.mics.bottega.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class ExposuresTest {
    private static final SkillId SKILL = new SkillId(408);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Exposures exposures;

    @Autowired
    private RolesShown roles;

    @Autowired
    private OwnExposure own;

    @Autowired
    private Refusals refusals;

    @Autowired
    private Fairness fairness;

    @Autowired
    private Matchmaking matchmaking;

    private ChallengeId challenge;
    private AccountId ada;
    private AccountId office;

    @BeforeEach
    void open() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        challenge = new TeamFixtures(jdbc).challenge(new TeamRules(3, 6, 2), new SkillRequirement(SKILL, 3, 1, true));
        transaction.executeWithoutResult(status -> events.publishEvent(new ChallengeChanged(challenge)));
        ada = ActingAs.researcher(jdbc, "Ada Vista", null);
        new Researchers(jdbc, transaction, events).profile(ada, "PUBLIC", "Film commestibili", Map.of(SKILL, 4));
        office = ActingAs.programmeOffice(jdbc, "Ufficio");
    }

    @Test
    void a_list_counts_once_for_each_reader_in_thirty_days_with_the_best_place() {
        AccountId other = ActingAs.programmeOffice(jdbc, "Altro ufficio");
        show(office, List.of(office, ada));
        daysAgo(29);
        show(office, List.of(ada));
        assertThat(exposures.recent(List.of(ada))).containsEntry(ada, new Exposures.Recent(1, 1));
        show(other, List.of(ada));
        assertThat(exposures.recent(List.of(ada))).containsEntry(ada, new Exposures.Recent(2, 1));
        assertThat(jdbc.sql("select max(rank) from exposure where account_id = :ada")
                        .param("ada", ada.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_was_shown_before_the_window_counts_again_from_its_new_place() {
        show(office, List.of(ada));
        daysAgo(31);
        assertThat(exposures.recent(List.of(ada))).isEmpty();
        show(office, List.of(office, ada));
        assertThat(exposures.recent(List.of(ada))).containsEntry(ada, new Exposures.Recent(1, 1));
        assertThat(jdbc.sql("select rank from exposure where account_id = :ada")
                        .param("ada", ada.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_mark_needs_the_key_beside_the_database() {
        ReaderMarks mine = new ReaderMarks(new byte[] {1});
        assertThat(mine.of(ada, ShownIn.ROLE, challenge))
                .isEqualTo(new ReaderMarks(new byte[] {1}).of(ada, ShownIn.ROLE, challenge))
                .isNotEqualTo(mine.of(ada, ShownIn.CHALLENGE, challenge))
                .isNotEqualTo(mine.of(office, ShownIn.ROLE, challenge))
                .isNotEqualTo(new ReaderMarks(new byte[] {2}).of(ada, ShownIn.ROLE, challenge));
    }

    @Test
    void whoever_is_shown_to_a_team_is_told_that_it_was_for_what_they_would_add() {
        ActingAs.run(office, () -> {
            roles.forRole(challenge, List.of(ada));
            roles.composed(challenge, List.of(ada));
        });
        assertThat(ActingAs.call(ada, own::mine))
                .extracting(OwnExposure.Place::list, OwnExposure.Place::reasonKey)
                .containsExactlyInAnyOrder(
                        tuple(ShownIn.ROLE, "exposure.forTeam"), tuple(ShownIn.COMPOSED, "exposure.forTeam"));
    }

    @Test
    void nothing_that_is_kept_names_who_looked() {
        show(office, List.of(ada));
        assertThat(jdbc.sql("select exposure::text from exposure where account_id = :ada")
                        .param("ada", ada.value())
                        .query(String.class)
                        .single())
                .doesNotContain(office.value().toString());
    }

    @Test
    void who_refuses_a_sector_or_a_spoke_is_suggested_for_none_of_its_challenges_at_once() {
        assertThat(proposed()).contains(ada);
        assertThat(mine()).contains(challenge);
        ActingAs.run(ada, () -> refusals.say(new Refusals.Refused(Set.of(), Set.of(3))));
        assertThat(proposed()).doesNotContain(ada);
        assertThat(mine()).doesNotContain(challenge);
        assertThat(ActingAs.call(office, () -> matchmaking.mayPropose(ada, challenge)))
                .isFalse();
        ActingAs.run(ada, () -> refusals.say(new Refusals.Refused(Set.of(), Set.of(4))));
        assertThat(proposed()).contains(ada);
        assertThat(refusals.of(ada).spokes()).containsExactly(4);
    }

    @Test
    void only_the_programme_office_decides_lambda_and_says_why() {
        double before = fairness.lambda();
        assertThatThrownBy(() -> ActingAs.run(ada, fairness::history)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.run(ada, () -> fairness.decide(1, "Because I want to be first")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.run(office, () -> fairness.decide(1, "short")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActingAs.run(office, () -> fairness.decide(21, "More than there can be")))
                .isInstanceOf(RuleViolation.class);
        ActingAs.run(office, () -> fairness.decide(before + 0.5, "To try a little more fairness"));
        assertThat(fairness.lambda()).isEqualTo(before + 0.5);
        assertThat(ActingAs.call(office, fairness::history).getFirst().by()).isEqualTo(office);
        ActingAs.run(office, () -> fairness.decide(before, "Back to what it was before"));
    }

    private void daysAgo(int days) {
        jdbc.sql("update exposure set shown_at = now() - make_interval(days => :days) where account_id = :ada")
                .param("days", days)
                .param("ada", ada.value())
                .update();
    }

    private void show(AccountId reader, List<AccountId> people) {
        ActingAs.run(
                reader,
                () -> exposures.shown(
                        ShownIn.CHALLENGE,
                        challenge,
                        people.stream()
                                .map(person -> new Exposures.Shown(person, Factor.TEXT))
                                .toList()));
    }

    private List<AccountId> proposed() {
        return ActingAs.call(office, () -> matchmaking.peopleFor(challenge, 300)).stream()
                .map(Match::person)
                .toList();
    }

    private List<ChallengeId> mine() {
        return ActingAs.call(ada, () -> matchmaking.forMe(500)).stream()
                .map(Match::challenge)
                .toList();
    }
}
