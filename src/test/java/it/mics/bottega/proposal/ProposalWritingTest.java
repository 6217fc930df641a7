package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ProposalWritingTest {
    private static final ProposalContent FULL = Sample.content("Three seasons on deck");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Hands writing;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private ProposalClosing closing;

    private Scene scene;

    @BeforeEach
    void scene() {
        scene = new Scene(jdbc);
    }

    @Test
    void any_member_begins_the_one_proposal_of_the_team() {
        ProposalId first = as(scene.member, () -> writing.start(scene.team, Language.EN));
        assertThat(as(scene.leader, () -> writing.start(scene.team, Language.IT)))
                .isEqualTo(first);
        AccountId stranger = ActingAs.researcher(jdbc, "Stranger", null);
        assertThatThrownBy(() -> as(stranger, () -> writing.start(scene.team, Language.IT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_saved_is_read_again_in_full() {
        ProposalId id = begun();
        int saved = as(scene.leader, () -> writing.save(id, FULL));
        ProposalDraft draft = as(scene.member, () -> reading.draft(id));
        assertThat(draft.content()).isEqualTo(FULL);
        assertThat(draft.version()).isEqualTo(saved);
        assertThat(draft.savedBy()).isEqualTo("Giulia Prova");
        var shorter = new ProposalContent(
                "B", "", "", "", Language.IT, null, null, FULL.plan().subList(1, 2), List.of());
        as(scene.leader, () -> writing.save(id, shorter));
        assertThat(as(scene.leader, () -> reading.draft(id)).content()).isEqualTo(shorter);
    }

    @Test
    void nothing_is_sent_while_parts_are_missing_and_all_are_named() {
        ProposalId id = begun();
        assertThatThrownBy(() -> as(scene.leader, () -> writing.submit(id)))
                .isInstanceOfSatisfying(
                        IncompleteProposal.class,
                        refusal -> assertThat(refusal.missing())
                                .contains(Requirement.TITLE, Requirement.PLAN, Requirement.BUDGET)
                                .doesNotContain(Requirement.TEAM));
        assertThat(as(scene.leader, () -> reading.draft(id)).receipts()).isEmpty();
    }

    @Test
    void sending_gives_a_receipt_and_enters_the_team() {
        ProposalId id = begun();
        Receipt receipt = sent(id, FULL);
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.sha256()).matches("[0-9a-f]{64}");
        assertThat(scene.teamStatus(scene.team)).isEqualTo("ENTERED");
        SubmittedProposal standing = as(scene.member, () -> reading.sent(id));
        assertThat(standing.content()).isEqualTo(FULL);
        assertThat(standing.intact()).isTrue();
        assertThat(standing.roster()).hasSize(3);
    }

    @Test
    void the_last_version_sent_stands_while_the_next_is_written() {
        ProposalId id = begun();
        Receipt first = sent(id, FULL);
        as(scene.leader, () -> writing.save(id, Sample.content("Second thoughts")));
        assertThat(as(scene.leader, () -> reading.sent(id)).content().title()).isEqualTo("Three seasons on deck");
        assertThat(as(scene.leader, () -> reading.draft(id)).changedSinceSent()).isTrue();
        Receipt second = as(scene.member, () -> writing.submit(id));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(as(scene.leader, () -> reading.sent(id)).content().title()).isEqualTo("Second thoughts");
        assertThat(as(scene.leader, () -> reading.draft(id)).receipts())
                .extracting(Receipt::version)
                .containsExactly(2, 1);
    }

    @Test
    void a_proposal_taken_back_can_be_sent_again_as_the_next_version() {
        ProposalId id = begun();
        sent(id, FULL);
        assertThatThrownBy(() -> as(scene.member, () -> withdraw(id)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("proposal.withdraw.onlyLeader"));
        as(scene.leader, () -> withdraw(id));
        assertThat(scene.teamStatus(scene.team)).isEqualTo("READY");
        assertThat(as(scene.leader, () -> writing.submit(id)).version()).isEqualTo(2);
    }

    @Test
    void one_second_after_the_deadline_nothing_is_saved_sent_or_taken_back() {
        ProposalId id = begun();
        sent(id, FULL);
        int version = version(id);
        scene.lastInstantIn(Duration.ofSeconds(-1));
        for (Callable<?> late : List.<Callable<?>>of(
                () -> writing.save(id, Sample.content("Too late")), () -> writing.submit(id), () -> withdraw(id))) {
            assertThatThrownBy(() -> as(scene.leader, late))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("proposal.late"));
        }
        assertThat(as(scene.leader, () -> reading.sent(id)).content()).isEqualTo(FULL);
    }

    @Test
    void shortly_before_the_deadline_a_version_is_taken() {
        ProposalId id = begun();
        as(scene.leader, () -> writing.save(id, FULL));
        scene.deadlineIn(Duration.ofSeconds(20));
        assertThat(as(scene.leader, () -> writing.submit(id)).version()).isEqualTo(1);
    }

    @Test
    void the_database_itself_takes_nothing_late_and_changes_nothing_sent() {
        ProposalId id = begun();
        sent(id, FULL);
        assertThatThrownBy(() -> jdbc.sql(
                                "update proposal_submission set sha256 = repeat('0', 64) where proposal_id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from proposal_submission where proposal_id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into proposal_submission (proposal_id, n, content, sha256, submitted_at)
                        select proposal_id, 9, content, sha256, now() + interval '1 year' from proposal_submission where proposal_id = :id""").param("id", id.value()).update())
                .isInstanceOf(DataAccessException.class);
        assertThat(jdbc.sql("delete from challenge where id = :id")
                        .param("id", scene.challenge.value())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void what_was_never_sent_is_marked_so_when_the_challenge_closes_and_hearing_it_twice_changes_nothing() {
        ProposalId draft = begun();
        AccountId rival = ActingAs.researcher(jdbc, "Rita Prova", null);
        var rivals = scene.otherTeam("Sale e Pelle", rival);
        ProposalId other = as(rival, () -> writing.start(rivals, Language.EN));
        as(rival, () -> writing.send(other, FULL));
        scene.close();
        closing.tick();
        closing.tick();
        assertThat(as(scene.leader, () -> reading.draft(draft)).facts().status())
                .isEqualTo(ProposalStatus.NOT_SUBMITTED);
        assertThat(as(rival, () -> reading.draft(other)).facts().status()).isEqualTo(ProposalStatus.SUBMITTED);
    }

    private ProposalId begun() {
        return as(scene.leader, () -> writing.start(scene.team, Language.EN));
    }

    private Receipt sent(ProposalId id, ProposalContent content) {
        return as(scene.leader, () -> writing.send(id, content));
    }

    private int version(ProposalId id) {
        return as(scene.leader, () -> reading.draft(id)).version();
    }

    private Void withdraw(ProposalId id) {
        writing.withdraw(id);
        return null;
    }

    private static <T> T as(AccountId who, Callable<T> code) {
        return ActingAs.call(who, code);
    }
}
