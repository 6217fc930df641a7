package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.rounds.Chain;
import it.mics.bottega.rounds.Crowd;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Done;
import it.mics.bottega.rounds.Rounds.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many decide, sign and come into conflict at the same moment: there is one decision, and none with a hard finding. */
@BottegaTest
class DecisionRaceTest {
    private static final int SPOKE = 4;
    private static final CaseDecision NO = new CaseDecision(CaseAction.DECLINE, "UNCLEAR", null, List.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private SecondSignatures signatures;

    @Autowired
    private ChainVerification chain;

    @Test
    void there_is_one_decision_and_none_after_a_conflict_came_up() throws Exception {
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo in gara", "UNIVERSITY");
        AccountId clean = ActingAs.spokeLeader(jdbc, "Guida", SPOKE);
        AccountId colleague = ActingAs.spokeLeader(jdbc, "Collega", SPOKE);
        ActingAs.affiliate(jdbc, colleague, university);
        AccountId deputy = ActingAs.person(jdbc, "Vice", new Grant(Role.SPOKE_DEPUTY, null, SPOKE));
        List<AccountId> proposers = Crowd.researchers(jdbc, Rounds.MANY, "Propone", university);
        cases(proposers);
        List<Outcome> outcomes = Rounds.race(Rounds.MANY, round -> {
            AccountId proposer = proposers.get(round);
            CaseId id = new CaseId(proposer.value());
            Act decided = new Act("decided", () -> ActingAs.run(clean, () -> desk.decide(id, NO)));
            Act proposed = new Act("proposed", () -> ActingAs.run(colleague, () -> desk.decide(id, NO)));
            Act signed = new Act("signed", () -> ActingAs.run(deputy, () -> signatures.sign(id)));
            return List.of(
                    new Act("related", () -> relate(clean, proposer)),
                    decided,
                    proposed,
                    signed,
                    decided,
                    proposed,
                    signed,
                    decided);
        });
        for (int round = 0; round < Rounds.MANY; round++)
            holds(round, new CaseId(proposers.get(round).value()), outcomes.get(round));
        assertThat(outcomes).as("the race is one").anyMatch(each -> each.times("decided") == 1);
        assertThat(outcomes).anyMatch(each -> each.times("signed") == 1);
        assertThat(outcomes).anyMatch(each -> each.refusals().contains("conflict.refused"));
        Chain.holds(chain, jdbc);
    }

    /** Each proposer waits for the answer about a term; term and case have the number of the proposer. */
    private void cases(List<AccountId> proposers) {
        UUID[] ids = proposers.stream().map(AccountId::value).toArray(UUID[]::new);
        for (String insert : List.of("""
                with new as (insert into skill (id, label_it, label_en, status, origin)
                    select nextval('skill_number'), 'gara ' || id, 'race ' || id, 'PROPOSED', 'TERM' from unnest(:ids) as id returning id, label_it)
                insert into term_proposal (id, skill, label_it, spoke, proposer, proposed_at, status)
                select substr(label_it, 6)::uuid, id, label_it, :spoke, substr(label_it, 6)::uuid, now(), 'PROPOSED' from new""", """
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                select id, 'term', id, :spoke, now(), now() + interval '5 days' from unnest(:ids) as id"""))
            jdbc.sql(insert).param("ids", ids).param("spoke", SPOKE).update();
    }

    private void relate(AccountId clean, AccountId proposer) {
        jdbc.sql("""
                insert into declared_relation (id, account_id, kind, other_account, declared_at)
                values (gen_random_uuid(), :one, 'FAMILY', :other, now()) on conflict do nothing""")
                .param("one", proposer.value())
                .param("other", clean.value())
                .update();
    }

    private void holds(int round, CaseId id, Outcome outcome) {
        assertThat(outcome.refusals())
                .isSubsetOf(
                        "governance.case.alreadyDecided",
                        "conflict.refused",
                        "conflict.sign.alreadyWaits",
                        "conflict.sign.notWaiting");
        int decisions = outcome.times("decided") + outcome.times("signed");
        assertThat(decisions).as("round %d", round).isLessThanOrEqualTo(1);
        assertThat(count("select count(*) from decision_check where case_id = :id and part = 'DECIDED'", id))
                .isEqualTo(decisions);
        assertThat(count("""
                select count(*) from decision_check c join decision_finding f on f.check_id = c.id
                where c.case_id = :id and f.severity = 'HARD'""", id)).isZero();
        long related = outcome.done().stream()
                .filter(each -> each.name().equals("related"))
                .mapToLong(Done::over)
                .min()
                .orElseThrow();
        assertThat(outcome.done())
                .as("nobody decides after the relation stood, round %d", round)
                .noneMatch(each -> each.name().equals("decided") && each.began() > related);
    }

    private int count(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.value()).query(Integer.class).single();
    }
}
