package it.mics.bottega.challenge.amendment;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeClosed;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.access.Briefs;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class AmendmentTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    AmendmentProposing proposing;

    @Autowired
    AmendmentReading reading;

    @Autowired
    AmendmentRegister gate;

    @Autowired
    AmendmentEnding ending;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    Briefs briefs;
    AccountId leader;
    AccountId researcher;

    @BeforeEach
    void cast() {
        briefs = Briefs.open(jdbc);
        leader = ActingAs.spokeLeader(jdbc, "Lea Guida", 4);
        researcher = briefs.researcher("Rita Ricerca");
    }

    @Test
    void a_change_holds_once_the_spoke_has_signed_and_everybody_reads_old_beside_new() {
        Instant later = facts().submitUntil().plus(Duration.ofDays(7));
        AmendmentId id = propose(with(later, "A longer teaser."));
        assertThat(facts().teaser().en()).isEqualTo("A teaser.");
        assertThat(seen(researcher)).isEmpty();
        decide(id, CaseAction.APPROVE);
        assertThat(facts().teaser().en()).isEqualTo("A longer teaser.");
        assertThat(facts().submitUntil()).isEqualTo(later);
        assertThat(seen(researcher)).singleElement().satisfies(shown -> {
            assertThat(shown.number()).isEqualTo(1);
            assertThat(shown.changes())
                    .extracting(TermChange::field)
                    .containsExactly(AmendedField.TEASER, AmendedField.SUBMIT_UNTIL);
            assertThat(shown.changes().getFirst().before()).isEqualTo("A teaser.");
        });
    }

    @Test
    void what_the_confidential_text_said_is_shown_to_those_alone_who_may_read_it() {
        AmendedTerms standing = standing();
        AmendmentId id = propose(new AmendedTerms(
                standing.teaser(),
                new LocalizedText(null, "canary two"),
                standing.today(),
                standing.wanted(),
                standing.outOfScope(),
                500_00,
                standing.submitUntil(),
                standing.decideBy()));
        decide(id, CaseAction.APPROVE);
        assertThat(seen(researcher)).singleElement().satisfies(shown -> {
            assertThat(shown.hidden()).isTrue();
            assertThat(shown.toString()).doesNotContain("canary");
            assertThat(shown.changes()).extracting(TermChange::field).containsExactly(AmendedField.PRIZE);
        });
        assertThat(seen(leader))
                .singleElement()
                .satisfies(shown -> assertThat(shown.toString()).contains("canary two"));
    }

    @Test
    void dates_only_move_later_and_a_prize_only_grows() {
        Instant until = facts().submitUntil();
        refused("amendment.dates.earlier", () -> propose(with(until.minusSeconds(60), "A teaser.")));
        refused("amendment.dates.order", () -> propose(with(facts().decideBy(), "A teaser.")));
        refused("amendment.nothing", () -> propose(standing()));
        refused("amendment.text.gone", () -> propose(with(until, " ")));
        AmendmentId id = propose(prize(300_00));
        decide(id, CaseAction.APPROVE);
        refused("amendment.prize.lower", () -> propose(prize(200_00)));
    }

    @Test
    void one_change_waits_at_a_time_and_can_be_taken_back() {
        AmendmentId id = propose(prize(300_00));
        refused("amendment.already", () -> propose(prize(400_00)));
        run(briefs.member(), () -> proposing.withdraw(id));
        refused("amendment.moved", () -> run(briefs.member(), () -> proposing.withdraw(id)));
        assertThat(call(leader, () -> desk.openOn("amendment", id.value()))).isEmpty();
        AmendmentId second = propose(prize(400_00));
        decide(second, CaseAction.DECLINE);
        assertThat(facts().prizeCents()).isZero();
        assertThat(seen(researcher)).isEmpty();
        assertThat(seen(briefs.member())).hasSize(2);
    }

    @Test
    void nothing_changes_after_the_deadline_and_what_waits_then_is_over() {
        AmendmentId id = propose(prize(300_00));
        briefs.deadline(Duration.ofSeconds(-1));
        refused("amendment.closed", () -> decide(id, CaseAction.APPROVE));
        ending.on(new ChallengeClosed(briefs.challenge()));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(seen(briefs.member()))
                        .extracting(ShownAmendment::status)
                        .containsExactly(AmendmentStatus.LAPSED));
        refused("amendment.closed", () -> propose(prize(400_00)));
    }

    @Test
    void whoever_sends_a_proposal_has_read_every_change_before() {
        gate.pass(briefs.challenge(), researcher);
        AmendmentId id = propose(prize(300_00));
        gate.pass(briefs.challenge(), researcher);
        decide(id, CaseAction.APPROVE);
        refused("amendment.acknowledge.first", () -> gate.pass(briefs.challenge(), researcher));
        run(researcher, () -> reading.acknowledge(id));
        gate.pass(briefs.challenge(), researcher);
        refused("amendment.acknowledge.first", () -> gate.pass(briefs.challenge(), briefs.researcher("Otto Altro")));
    }

    @Test
    void others_neither_propose_nor_take_back() {
        AccountId stranger = ActingAs.companyMember(jdbc, "Zoe", ActingAs.company(jdbc, "Altra Impresa"));
        assertThatThrownBy(() ->
                        call(stranger, () -> proposing.propose(briefs.challenge(), prize(1_00), "Why", Language.EN)))
                .isInstanceOf(NotFound.class);
        AmendmentId id = propose(prize(300_00));
        assertThatThrownBy(() -> run(stranger, () -> proposing.withdraw(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(researcher, () -> reading.acknowledge(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> call(ActingAs.spokeLeader(jdbc, "Ezio Altrove", 5), () -> reading.toDecide(id)))
                .isInstanceOf(NotFound.class);
    }

    private AmendmentId propose(AmendedTerms to) {
        return call(briefs.member(), () -> proposing.propose(briefs.challenge(), to, "Because.", Language.EN));
    }

    private void decide(AmendmentId id, CaseAction action) {
        run(
                leader,
                () -> desk.decide(
                        desk.openOn("amendment", id.value()).orElseThrow().id(),
                        new CaseDecision(
                                action, action == CaseAction.DECLINE ? "UNFAIR" : null, "A note.", List.of())));
    }

    private AmendedTerms standing() {
        return AmendedTerms.of(facts());
    }

    private AmendedTerms with(Instant until, String teaser) {
        AmendedTerms s = standing();
        LocalizedText words = new LocalizedText(null, teaser);
        return new AmendedTerms(
                words, s.need(), s.today(), s.wanted(), s.outOfScope(), s.prizeCents(), until, s.decideBy());
    }

    private AmendedTerms prize(long cents) {
        AmendedTerms s = standing();
        return new AmendedTerms(
                s.teaser(), s.need(), s.today(), s.wanted(), s.outOfScope(), cents, s.submitUntil(), s.decideBy());
    }

    private ChallengeFacts facts() {
        return register.get(briefs.challenge());
    }

    private List<ShownAmendment> seen(AccountId who) {
        return call(who, () -> reading.of(briefs.challenge()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
