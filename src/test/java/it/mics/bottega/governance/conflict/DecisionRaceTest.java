package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.TermId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many decide, sign and come into conflict at the same moment: there is one decision, and none with a hard finding. */
@BottegaTest
class DecisionRaceTest {
    private static final int THREADS = 64;
    private static final int ROUNDS = 100;
    private static final int SPOKE = 4;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProposedTerms terms;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private SecondSignatures signatures;

    /** Something that went through, with when it began and when it was over. */
    private record Done(String what, long began, long over) {}

    @Test
    void there_is_one_decision_and_none_after_a_conflict_came_up() throws Exception {
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo in gara", "UNIVERSITY");
        AccountId proposer = ActingAs.researcher(jdbc, "Propone", university);
        AccountId colleague = ActingAs.spokeLeader(jdbc, "Collega", SPOKE);
        ActingAs.affiliate(jdbc, colleague, university);
        AccountId deputy = ActingAs.person(jdbc, "Vice", new Grant(Role.SPOKE_DEPUTY, null, SPOKE));
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                AccountId clean = ActingAs.spokeLeader(jdbc, "Guida " + round, SPOKE);
                TermId term = ActingAs.call(
                        proposer,
                        () -> terms.propose(new LocalizedText("gara " + UUID.randomUUID(), null), null, "", SPOKE));
                CaseId id = desk.openOn(ProposedTerms.TYPE, term.value())
                        .orElseThrow()
                        .id();
                List<Done> done = Collections.synchronizedList(new ArrayList<>());
                CountDownLatch start = new CountDownLatch(1);
                List<Future<?>> all = new ArrayList<>();
                for (int n = 0; n < THREADS; n++) {
                    int who = n;
                    all.add(pool.submit(() -> {
                        start.await();
                        act(who, id, done, clean, colleague, deputy, proposer);
                        return null;
                    }));
                }
                start.countDown();
                for (Future<?> each : all) each.get(120, TimeUnit.SECONDS);
                holds(round, id, done);
            }
        }
    }

    private void act(
            int who,
            CaseId id,
            List<Done> done,
            AccountId clean,
            AccountId colleague,
            AccountId deputy,
            AccountId proposer) {
        CaseDecision no = new CaseDecision(CaseAction.DECLINE, "UNCLEAR", null, List.of());
        long began = System.nanoTime();
        String what = switch (who % 8) {
            case 0 -> "related";
            case 1, 2, 3 -> "decided";
            case 4, 5 -> "proposed";
            default -> "signed";
        };
        try {
            switch (what) {
                case "related" -> relate(clean, proposer);
                case "decided" -> ActingAs.run(clean, () -> desk.decide(id, no));
                case "proposed" -> ActingAs.run(colleague, () -> desk.decide(id, no));
                default -> ActingAs.run(deputy, () -> signatures.sign(id));
            }
            done.add(new Done(what, began, System.nanoTime()));
        } catch (RuleViolation expected) {
            assertThat(expected.key())
                    .isIn(
                            "governance.case.alreadyDecided",
                            "conflict.refused",
                            "conflict.sign.alreadyWaits",
                            "conflict.sign.notWaiting");
        }
    }

    private void relate(AccountId clean, AccountId proposer) {
        jdbc.sql("""
                insert into declared_relation (id, account_id, kind, other_account, declared_at)
                values (gen_random_uuid(), :one, 'FAMILY', :other, now()) on conflict do nothing""")
                .param("one", proposer.value())
                .param("other", clean.value())
                .update();
    }

    private void holds(int round, CaseId id, List<Done> done) {
        List<Done> decisions = done.stream()
                .filter(each -> each.what().equals("decided") || each.what().equals("signed"))
                .toList();
        assertThat(decisions).as("round %s", round).hasSizeLessThanOrEqualTo(1);
        assertThat(count("select count(*) from decision_check where case_id = :id and part = 'DECIDED'", id))
                .isEqualTo(decisions.size());
        assertThat(count("""
                select count(*) from decision_check c join decision_finding f on f.check_id = c.id
                where c.case_id = :id and f.severity = 'HARD'""", id)).isZero();
        long related = done.stream()
                .filter(each -> each.what().equals("related"))
                .mapToLong(Done::over)
                .min()
                .orElseThrow();
        assertThat(decisions)
                .as("nobody decides after the relation stood, round %s", round)
                .noneMatch(each -> each.what().equals("decided") && each.began() > related);
    }

    private int count(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.value()).query(Integer.class).single();
    }
}
