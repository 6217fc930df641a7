package it.mics.bottega.proposal;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.sending.Confirmations;
import it.mics.bottega.proposal.sending.RoundEnd;
import it.mics.bottega.team.TeamMembership;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sent is what its team has read and confirmed, and nothing else. */
@BottegaTest
class ProposalConfirmingTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Hands hands;

    @Autowired
    private ProposalWriting writing;

    @Autowired
    private ProposalConfirming confirming;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private ProposalTogether together;

    @Autowired
    private TeamMembership membership;

    private Scene scene;
    private AccountId third;
    private ProposalId id;
    private int version;

    @BeforeEach
    void written() {
        scene = new Scene(jdbc);
        third = new AccountId(
                jdbc.sql("select account_id from membership where team_id = :team and account_id not in (:known)")
                        .param("team", scene.team.value())
                        .param("known", java.util.List.of(scene.leader.value(), scene.member.value()))
                        .query(UUID.class)
                        .single());
        id = call(scene.leader, () -> hands.start(scene.team, Language.EN));
        version = call(scene.leader, () -> hands.save(id, Sample.content("Three seasons on deck")));
    }

    @Test
    void nothing_is_sent_before_everybody_has_confirmed_and_then_any_member_sends() {
        refused("proposal.confirm.first", () -> run(scene.leader, () -> writing.submit(id, version)));
        run(scene.leader, () -> confirming.ask(id, version));
        run(scene.member, () -> confirming.confirm(id, 1));
        refused("proposal.confirm.missing.ALL", () -> run(scene.leader, () -> writing.submit(id, version)));
        Confirmations state = call(third, () -> confirming.state(id)).orElseThrow();
        assertThat(state.by(scene.leader)).isTrue();
        assertThat(state.by(third)).isFalse();
        assertThat(state.complete()).isFalse();
        run(third, () -> confirming.confirm(id, 1));
        run(third, () -> confirming.confirm(id, 1));
        assertThat(call(third, () -> confirming.state(id)).orElseThrow().complete())
                .isTrue();
        assertThat(call(scene.member, () -> writing.submit(id, version)).version())
                .isEqualTo(1);
        assertThat(call(scene.member, () -> confirming.state(id))).isEmpty();
    }

    @Test
    void a_changed_text_makes_the_confirmations_void_and_says_so_while_what_was_sent_stands() {
        run(scene.leader, () -> hands.submit(id));
        run(scene.leader, () -> hands.save(id, Sample.content("Four seasons")));
        run(scene.leader, () -> hands.confirmed(id));
        run(scene.member, () -> hands.save(id, Sample.content("Five seasons")));
        Confirmations state = call(scene.leader, () -> confirming.state(id)).orElseThrow();
        assertThat(state.ended()).isEqualTo(RoundEnd.TEXT);
        assertThat(state.endedBy()).isEqualTo("Karim Prova");
        int now = call(scene.leader, () -> hands.version(id));
        refused("proposal.confirm.first", () -> run(scene.leader, () -> writing.submit(id, now)));
        refused("proposal.confirm.over", () -> run(third, () -> confirming.confirm(id, 2)));
        assertThat(call(third, () -> reading.sent(id)).content().title()).isEqualTo("Three seasons on deck");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(notices(third)).contains("PROPOSAL_VOID:" + id.value() + ":round 2");
            assertThat(notices(third)).contains("PROPOSAL_TO_CONFIRM:" + id.value() + ":round 2");
            assertThat(notices(scene.member)).doesNotContain("PROPOSAL_VOID:" + id.value() + ":round 2");
        });
    }

    @Test
    void whoever_leaves_makes_the_confirmations_void() {
        run(scene.leader, () -> hands.confirmed(id));
        run(third, () -> membership.leave(scene.team));
        assertThat(call(scene.leader, () -> confirming.state(id)).orElseThrow().ended())
                .isEqualTo(RoundEnd.TEAM);
    }

    @Test
    void nobody_asks_while_a_colleague_is_still_writing() {
        UUID page = UUID.randomUUID();
        run(scene.member, () -> together.take(id, ProposalSection.TITLE, page));
        refused("proposal.confirm.writing", () -> run(scene.leader, () -> confirming.ask(id, version)));
        run(scene.member, () -> together.release(id, page));
        run(scene.leader, () -> confirming.ask(id, version));
    }

    @Test
    void where_the_challenge_says_so_most_members_and_the_leader_are_enough() {
        jdbc.sql("update challenge set confirming = 'MAJORITY' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        run(scene.member, () -> confirming.ask(id, version));
        run(third, () -> confirming.confirm(id, 1));
        refused("proposal.confirm.missing.MAJORITY", () -> run(third, () -> writing.submit(id, version)));
        run(scene.leader, () -> confirming.ask(id, version));
        refused("proposal.confirm.missing.MAJORITY", () -> run(third, () -> writing.submit(id, version)));
        run(third, () -> confirming.confirm(id, 2));
        assertThat(call(third, () -> writing.submit(id, version)).version()).isEqualTo(1);
    }

    @Test
    void a_team_of_one_confirms_by_sending() {
        jdbc.sql("update challenge set team_min = 1, institutions_min = 1 where id = :id")
                .param("id", scene.challenge.value())
                .update();
        run(scene.member, () -> membership.leave(scene.team));
        run(third, () -> membership.leave(scene.team));
        assertThat(call(scene.leader, () -> writing.submit(id, version)).version())
                .isEqualTo(1);
    }

    @Test
    void the_database_itself_takes_no_version_without_its_confirmations_and_no_confirmation_of_another() {
        run(scene.leader, () -> confirming.ask(id, version));
        run(scene.member, () -> confirming.confirm(id, 1));
        assertThatThrownBy(() -> send(1))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("proposal_submission_confirmed");
        AccountId stranger = ActingAs.researcher(jdbc, "Stranger", null);
        assertThatThrownBy(() -> confirm(stranger))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("proposal_confirmation_current");
        assertThatThrownBy(() -> confirm(scene.member)).isInstanceOf(DataAccessException.class);
        run(scene.member, () -> hands.save(id, Sample.content("Other")));
        assertThatThrownBy(() -> confirm(third))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("proposal_confirmation_current");
    }

    @Test
    void what_was_taken_back_stands_again_as_it_was_sent_for_the_same_team_only_and_before_the_deadline() {
        run(scene.leader, () -> hands.submit(id));
        refused("proposal.reinstate.notWithdrawn", () -> run(scene.leader, () -> writing.reinstate(id)));
        run(scene.leader, () -> writing.withdraw(id));
        refused("proposal.withdraw.onlyLeader", () -> run(scene.member, () -> writing.reinstate(id)));
        run(scene.leader, () -> writing.reinstate(id));
        assertThat(scene.teamStatus(scene.team)).isEqualTo("ENTERED");
        ProposalDraft draft = call(third, () -> reading.draft(id));
        assertThat(draft.facts().status()).isEqualTo(ProposalStatus.SUBMITTED);
        assertThat(draft.facts().submittedVersion()).isEqualTo(1);
        run(scene.leader, () -> writing.withdraw(id));
        run(third, () -> membership.leave(scene.team));
        refused("proposal.reinstate.otherTeam", () -> run(scene.leader, () -> writing.reinstate(id)));
        scene.lastInstantIn(Duration.ofSeconds(-1));
        refused("proposal.late", () -> run(scene.leader, () -> writing.reinstate(id)));
    }

    @Test
    void nobody_else_sees_or_gives_confirmations() {
        AccountId stranger = ActingAs.researcher(jdbc, "Stranger", null);
        assertThatThrownBy(() -> call(stranger, () -> confirming.state(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(stranger, () -> confirming.ask(id, version)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(stranger, () -> confirming.confirm(id, 1))).isInstanceOf(NotFound.class);
    }

    private void send(int n) {
        jdbc.sql("""
                        insert into proposal_submission (proposal_id, n, content, sha256, submitted_at)
                        select proposal_id, :n, '{}', sha256, now() from proposal_round where proposal_id = :id""").param("n", n).param("id", id.value()).update();
    }

    private void confirm(AccountId who) {
        jdbc.sql("insert into proposal_confirmation (proposal_id, round, account_id, at) values (:id, 1, :who, now())")
                .param("id", id.value())
                .param("who", who.value())
                .update();
    }

    private java.util.List<String> notices(AccountId who) {
        return jdbc.sql("select event_key from notice where account_id = :who")
                .param("who", who.value())
                .query(String.class)
                .list();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
