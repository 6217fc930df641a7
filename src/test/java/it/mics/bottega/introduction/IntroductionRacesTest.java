package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.rounds.Chain;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody acts at the same moment: each introduction is decided once, ends once, in one way, told once to each side. */
@BottegaTest
class IntroductionRacesTest {
    private static final CaseDecision YES = new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of());
    private static final CaseDecision NO = new CaseDecision(CaseAction.DECLINE, "WEAK_FIT", null, List.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionEndings endings;

    @Autowired
    private IntroductionBook book;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private ChainVerification chain;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void each_introduction_ends_once_and_is_told_once() throws Exception {
        IntroductionCrowd crowd = new IntroductionCrowd(jdbc, Rounds.MANY);
        List<Outcome> outcomes = Rounds.race(Rounds.MANY, round -> acts(crowd, round));
        Set<IntroductionStatus> ends = new TreeSet<>();
        for (int round = 0; round < Rounds.MANY; round++) {
            IntroductionFacts facts = book.find(crowd.introduction(round)).orElseThrow();
            Outcome outcome = outcomes.get(round);
            ends.add(facts.status());
            assertThat(outcome.times("approve") + outcome.times("reject"))
                    .as("round %d", round)
                    .isLessThanOrEqualTo(1);
            if (!crowd.inReview(round) || outcome.times("approve") == 0)
                assertThat(facts.status().isOpen())
                        .as("round %d: %s", round, facts.status())
                        .isFalse();
            assertThat(endsOf(facts.id()))
                    .as("round %d", round)
                    .isEqualTo(
                            facts.status().isOpen()
                                    ? List.of()
                                    : List.of(facts.status().name()));
            if (facts.status().cameAbout())
                assertThat(facts.askerSaidYes() && facts.personSaidYes()).isTrue();
        }
        assertThat(ends).as("the race is one").hasSizeGreaterThan(3);
        assertThat(count("""
                select count(*) from moderation_case c join introduction i on i.id = c.subject
                where i.id = any(:ids) and (c.status = 'OPEN') <> (i.status = 'IN_REVIEW')""", crowd)).isZero();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("""
                select count(*) from event_publication e where completion_date is null
                and exists (select from unnest(:ids) as id where e.serialized_event like '%' || id || '%')""", crowd) == 0);
        assertThat(count("""
                select count(*) from (select account_id, i from notice join unnest(:ids) as i on event_key like '%' || i || '%'
                where kind in ('INTRODUCTION_MUTUAL', 'INTRODUCTION_DECLINED', 'INTRODUCTION_EXPIRED', 'INTRODUCTION_WITHDRAWN',
                    'INTRODUCTION_SUPERSEDED') group by account_id, i having count(*) > 1) as twice""", crowd))
                .as("told of two ends, or of one end twice")
                .isZero();
        Chain.holds(chain, jdbc);
    }

    private List<Act> acts(IntroductionCrowd crowd, int round) {
        IntroductionId id = crowd.introduction(round);
        AccountId person = crowd.people.get(round);
        List<Act> acts = new ArrayList<>(List.of(
                new Act("accept", () -> ActingAs.run(person, () -> answers.accept(id))),
                new Act("withdraw", () -> ActingAs.run(crowd.scene.owner, () -> requests.withdraw(id))),
                new Act("expire", endings::expire),
                new Act("look", () -> transaction.executeWithoutResult(status -> endings.look(person)))));
        if (crowd.inReview(round)) {
            acts.add(decision("approve", crowd, id, YES));
            acts.add(decision("reject", crowd, id, NO));
            acts.add(decision("approve", crowd, id, YES));
        } else {
            acts.add(new Act("accept", () -> ActingAs.run(crowd.scene.owner, () -> answers.accept(id))));
            acts.add(new Act("accept", () -> ActingAs.run(person, () -> answers.accept(id))));
            acts.add(new Act(
                    "decline", () -> ActingAs.run(person, () -> answers.decline(id, DeclineReason.TOO_EARLY, null))));
            acts.add(new Act("accept", () -> ActingAs.run(crowd.scene.owner, () -> answers.accept(id))));
        }
        return acts;
    }

    private Act decision(String name, IntroductionCrowd crowd, IntroductionId id, CaseDecision decision) {
        return new Act(
                name, () -> ActingAs.run(crowd.spokeLeader, () -> desk.decide(new CaseId(id.value()), decision)));
    }

    private List<String> endsOf(IntroductionId id) {
        return jdbc.sql("""
                        select to_status from introduction_move where introduction_id = :id
                        and to_status in ('MUTUAL', 'DECLINED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED')""").param("id", id.value()).query(String.class).list();
    }

    private int count(String sql, IntroductionCrowd crowd) {
        return jdbc.sql(sql).param("ids", crowd.ids()).query(Integer.class).single();
    }
}
