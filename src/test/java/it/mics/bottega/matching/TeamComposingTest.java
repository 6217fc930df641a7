package it.mics.bottega.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.advice.Advice;
import it.mics.bottega.matching.advice.Change;
import it.mics.bottega.matching.advice.ResearcherAdvice;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.Proposed;
import it.mics.bottega.team.TeamComposer;
import it.mics.bottega.team.TeamComposing;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class TeamComposingTest {
    private static final SkillId ONE = new SkillId(157);
    private static final SkillId TWO = new SkillId(408);
    private static final SkillId THREE = new SkillId(163);
    private static final TeamComposer.Watch NOBODY = new TeamComposer.Watch() {
        @Override
        public void found(int n, double score, double gap) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TeamComposing composing;

    @Autowired
    private TeamRegister register;

    @Autowired
    private ChallengeRegister challenges;

    @Autowired
    private Matchmaking matchmaking;

    @Autowired
    private Interests interests;

    @Autowired
    private ResearcherAdvice advice;

    private TransactionTemplate transaction;
    private Researchers researchers;
    private ChallengeId challenge;
    private AccountId ada;

    @BeforeEach
    void open() {
        transaction = new TransactionTemplate(transactions);
        researchers = new Researchers(jdbc, transaction, events);
        challenge = new TeamFixtures(jdbc)
                .challenge(
                        new TeamRules(3, 3, 2),
                        new SkillRequirement(ONE, 4, 3, true),
                        new SkillRequirement(TWO, 4, 3, true),
                        new SkillRequirement(THREE, 4, 1, false));
        transaction.executeWithoutResult(status -> events.publishEvent(new ChallengeChanged(challenge)));
        ada = researcher("Ada Rossi", Map.of(ONE, 4));
    }

    @Test
    void a_team_around_me_covers_the_challenge_with_people_who_may_be_proposed() {
        AccountId bea = researcher("Bea Neri", Map.of(TWO, 5, THREE, 5));
        AccountId hidden = researcher("Carlo Bianchi", Map.of(TWO, 5, THREE, 5));
        researchers.show(hidden, "HIDDEN");
        AccountId unwilling = researcher("Dora Blu", Map.of(TWO, 5, THREE, 5));
        ActingAs.run(unwilling, () -> interests.say(challenge, Interest.NO));
        List<Proposed> proposals = proposals(ada);
        assertThat(proposals).isNotEmpty();
        Proposed first = proposals.getFirst();
        assertThat(first.team().people()).startsWith(ada).hasSize(3).doesNotContain(hidden, unwilling);
        assertThat(first.team().proven()).isTrue();
        assertThat(first.coverage().gaps()).isEmpty();
        assertThat(first.toInvite()).doesNotContain(ada);
        assertThat(proposals.stream().flatMap(proposed -> proposed.team().people().stream()))
                .contains(bea)
                .doesNotContain(hidden, unwilling);
    }

    @Test
    void inviting_forms_the_team_and_leaves_everybody_free() {
        researcher("Bea Neri", Map.of(TWO, 5, THREE, 5));
        researcher("Enzo Verdi", Map.of(TWO, 4, ONE, 4));
        Proposed first = proposals(ada).getFirst();
        TeamComposing.Sent sent = ActingAs.call(
                ada, () -> composing.invite(challenge, TeamFixtures.form("Insieme"), first.toInvite(), ""));
        assertThat(sent.invited()).isEqualTo(first.toInvite().size());
        assertThat(register.find(sent.team()).orElseThrow().members()).hasSize(1);
        // Everybody who is invited takes a place for as long as the answer is open.
        assertThatThrownBy(() -> ActingAs.run(ada, () -> composing.prepare(challenge)))
                .extracting(refusal -> ((RuleViolation) refusal).key())
                .isEqualTo("team.compose.full");
    }

    @Test
    void whoever_does_not_lead_composes_for_nobody() {
        AccountId bea = researcher("Bea Neri", Map.of(TWO, 5));
        ActingAs.run(ada, () -> composing.invite(challenge, TeamFixtures.form("Insieme"), List.of(), ""));
        var team = register.of(ada, challenge).orElseThrow().id();
        jdbc.sql("""
                insert into membership (id, team_id, account_id, challenge_id, status, role_title, leader, asked_at, joined_at)
                select gen_random_uuid(), :team, :bea, :challenge, 'ACTIVE', '', false, now(), now()""")
                .param("team", team.value())
                .param("bea", bea.value())
                .param("challenge", challenge.value())
                .update();
        assertThatThrownBy(() -> ActingAs.run(bea, () -> composing.prepare(challenge)))
                .extracting(refusal -> ((RuleViolation) refusal).key())
                .isEqualTo("team.leaderOnly");
    }

    @Test
    void the_promised_score_is_there_once_the_profile_is_changed() {
        Match before =
                ActingAs.call(ada, () -> matchmaking.between(ada, challenge)).orElseThrow();
        List<Advice> found = ActingAs.call(ada, () -> advice.further(before, challenges.get(challenge)));
        Advice learn = found.stream()
                .filter(piece -> piece.changes().getFirst() instanceof Change.Learn)
                .findFirst()
                .orElseThrow();
        Change.Learn step = (Change.Learn) learn.changes().getFirst();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into profile_skill (account_id, skill, level) values (:id, :skill, :level)")
                    .param("id", ada.value())
                    .param("skill", step.skill().value())
                    .param("level", step.level())
                    .update();
            events.publishEvent(new ProfileChanged(ada));
        });
        Match after =
                ActingAs.call(ada, () -> matchmaking.between(ada, challenge)).orElseThrow();
        assertThat(Double.doubleToLongBits(after.score())).isEqualTo(Double.doubleToLongBits(learn.after()));
    }

    private List<Proposed> proposals(AccountId account) {
        return ActingAs.call(account, () -> {
            TeamComposing.Ready prepared = composing.prepare(challenge);
            List<ComposedTeam> found = prepared.search().run(NOBODY);
            return composing.show(prepared.composing(), found);
        });
    }

    private AccountId researcher(String name, Map<SkillId, Integer> levels) {
        AccountId account =
                ActingAs.researcher(jdbc, name, ActingAs.organisation(jdbc, "Università di " + name, "UNIVERSITY"));
        researchers.profile(account, "PUBLIC", "Ricerca sui materiali", levels);
        return account;
    }
}
