package it.mics.bottega.proposal.opening;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.evaluation.AnswerWriting;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** After the deadline: a quarter of an hour for whoever had begun, and what a decision with a reason allows one team. */
@BottegaTest
class ProposalOpeningsTest {
    private static final String REASON = "The portal of the institution was down all morning, canary-opening.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Hands hands;

    @Autowired
    ProposalWriting writing;

    @Autowired
    ProposalReading reading;

    @Autowired
    ProposalOpenings openings;

    @Autowired
    AnswerWriting answers;

    @Autowired
    TransactionTemplate transaction;

    private Scene scene;
    private ProposalId id;
    private AccountId office;
    private AccountId spoke;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        id = call(scene.leader, () -> hands.start(scene.team, Language.EN));
        office = ActingAs.programmeOffice(jdbc, "Olga Ufficio");
        spoke = ActingAs.spokeLeader(jdbc, "Paolo Guida", 3);
    }

    @Test
    void who_had_begun_sends_within_the_quarter_of_an_hour_and_nobody_begins_in_it() {
        call(scene.leader, () -> hands.save(id, Sample.content("In the last minutes")));
        jdbc.sql("update challenge set submit_until = clock_timestamp(), status = 'CLOSED_TO_ENTRIES' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThat(call(scene.leader, () -> reading.draft(id)).open()).isTrue();
        hands.timeIsOver();
        assertThat(call(scene.owner, () -> reading.mayReadSentTo(scene.challenge)))
                .isFalse();
        call(scene.leader, () -> hands.submit(id));
        AccountId rival = ActingAs.researcher(jdbc, "Rita Prova", null);
        var rivals = scene.otherTeam("Sale e Pelle", rival);
        assertThat(refusal(() -> call(rival, () -> writing.start(rivals, Language.EN))))
                .isEqualTo("proposal.late");
        scene.lastInstantIn(Duration.ofSeconds(-1));
        assertThat(refusal(() -> call(scene.leader, () -> hands.submit(id)))).isEqualTo("proposal.late");
        assertThat(call(scene.owner, () -> reading.sentTo(scene.challenge))).hasSize(1);
    }

    @Test
    void a_late_proposal_is_let_in_by_the_office_and_everybody_who_entered_reads_why() {
        AccountId rival = ActingAs.researcher(jdbc, "Rita Prova", null);
        var rivals = scene.otherTeam("Sale e Pelle", rival);
        ProposalId other = call(rival, () -> hands.start(rivals, Language.EN));
        call(rival, () -> hands.send(other, Sample.content("In time")));
        call(scene.leader, () -> hands.save(id, Sample.content("Late but whole")));
        scene.close();
        hands.timeIsOver();
        assertThat(status()).isEqualTo(ProposalStatus.NOT_SUBMITTED);
        assertThat(refusal(() -> call(scene.leader, () -> hands.submit(id)))).isEqualTo("proposal.write.over");
        Instant until = Instant.now().plus(Duration.ofDays(1));

        assertThat(refusal(() -> run(spoke, () -> openings.open(id, until, REASON))))
                .isEqualTo("proposal.opening.office");
        assertThatThrownBy(() -> run(scene.owner, () -> openings.open(id, until, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(refusal(() -> run(office, () -> openings.open(id, until, "Too short"))))
                .isEqualTo("proposal.opening.short");
        assertThat(refusal(() ->
                        run(office, () -> openings.open(id, Instant.now().minusSeconds(9), REASON))))
                .isEqualTo("proposal.opening.past");
        assertThat(refusal(() -> run(office, () -> openings.open(id, until.plus(Duration.ofDays(8)), REASON))))
                .isEqualTo("proposal.opening.far");
        run(office, () -> openings.open(id, until, REASON));

        hands.timeIsOver();
        assertThat(call(scene.leader, () -> reading.draft(id)).open()).isTrue();
        assertThat(refusal(() -> run(scene.owner, () -> answers.publish(scene.challenge))))
                .isEqualTo("evaluation.publish.opened");
        call(scene.leader, () -> hands.submit(id));
        assertThat(call(scene.owner, () -> reading.sentTo(scene.challenge))).hasSize(2);
        assertThat(refusal(() -> run(scene.leader, () -> writing.withdraw(id)))).isEqualTo("proposal.late");
        for (AccountId each : new AccountId[] {rival, scene.member, scene.owner, spoke, office})
            assertThat(call(each, () -> openings.of(scene.challenge)).all())
                    .singleElement()
                    .satisfies(opening -> assertThat(opening.reason()).isEqualTo(REASON));
        AccountId outsider = ActingAs.researcher(jdbc, "Nora Fuori", null);
        assertThat(call(outsider, () -> openings.of(scene.challenge)).all()).isEmpty();
        assertThat(call(rival, () -> openings.of(scene.challenge)).candidates()).isEmpty();
        assertThat(call(office, () -> openings.of(scene.challenge)).candidates())
                .extracting(OpeningDesk.Candidate::kind)
                .containsOnly(OpeningKind.REVISION);
    }

    @Test
    void a_revision_is_asked_of_what_was_sent_which_stands_until_there_is_another() {
        call(scene.leader, () -> hands.send(id, Sample.content("First version")));
        scene.close();
        run(spoke, () -> openings.open(id, Instant.now().plus(Duration.ofDays(2)), REASON));
        assertThat(call(scene.owner, () -> reading.sent(id)).content().title()).isEqualTo("First version");
        call(scene.leader, () -> hands.send(id, Sample.content("Revised version")));
        assertThat(call(scene.owner, () -> reading.sent(id)).version()).isEqualTo(2);
        assertThat(call(scene.owner, () -> reading.sent(id)).content().title()).isEqualTo("Revised version");
    }

    @Test
    void nobody_decides_for_a_team_of_their_own_institution_and_nobody_once_the_company_judges() {
        call(scene.leader, () -> hands.send(id, Sample.content("First version")));
        Instant until = Instant.now().plus(Duration.ofDays(2));
        assertThat(refusal(() -> run(office, () -> openings.open(id, until, REASON))))
                .isEqualTo("proposal.opening.over");
        scene.close();
        OrganisationId theirs = new OrganisationId(
                jdbc.sql("select organisation_at_join from membership where team_id = :team and account_id = :leader")
                        .param("team", scene.team.value())
                        .param("leader", scene.leader.value())
                        .query(UUID.class)
                        .single());
        AccountId close = ActingAs.spokeLeader(jdbc, "Piero Vicino", 3);
        ActingAs.affiliate(jdbc, close, theirs);
        assertThat(refusal(() -> run(close, () -> openings.open(id, until, REASON))))
                .isEqualTo("proposal.opening.own");
        AccountId elsewhere = ActingAs.spokeLeader(jdbc, "Elena Altrove", 1);
        assertThatThrownBy(() -> run(elsewhere, () -> openings.open(id, until, REASON)))
                .isInstanceOf(NotFound.class);
        jdbc.sql("update challenge set status = 'IN_EVALUATION' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThat(refusal(() -> run(office, () -> openings.open(id, until, REASON))))
                .isEqualTo("proposal.opening.over");
    }

    @Test
    void the_database_itself_keeps_to_it() {
        call(scene.leader, () -> hands.send(id, Sample.content("First version")));
        scene.close();
        jdbc.sql("update proposal set created_at = created_at - interval '1 day' where id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> another("clock_timestamp()")).hasMessageContaining("proposal_submission_in_time");
        run(spoke, () -> openings.open(id, Instant.now().plus(Duration.ofDays(2)), REASON));
        assertThatThrownBy(() -> another("now() + interval '3 days'"))
                .hasMessageContaining("proposal_submission_in_time");
        another("clock_timestamp()");
        for (String change : new String[] {
            "update proposal_opening set until = until + interval '1 hour' where proposal_id = :id",
            "delete from proposal_opening where proposal_id = :id"
        })
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id.value()).update())
                    .isInstanceOf(DataAccessException.class);
    }

    /** Without the rule that a version is confirmed, which would refuse it first; nothing of it stays. */
    private void another(String at) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("alter table proposal_submission disable trigger proposal_submission_confirmed")
                    .update();
            insert(at);
        });
    }

    private void insert(String at) {
        jdbc.sql(
                        "insert into proposal_submission (proposal_id, n, content, sha256, submitted_at) select proposal_id, 9, content,"
                                + " repeat('a', 64), " + at
                                + " from proposal_submission where proposal_id = :id and n = 1")
                .param("id", id.value())
                .update();
    }

    private ProposalStatus status() {
        return call(scene.leader, () -> reading.draft(id)).facts().status();
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).key();
    }
}
