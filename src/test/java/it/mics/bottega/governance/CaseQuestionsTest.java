package it.mics.bottega.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.Statements;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeReview;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.challenge.OwnChallenge;
import it.mics.bottega.challenge.OwnChallenges;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking the party, sending a case where it belongs, and what a decision leaves behind. */
@BottegaTest
class CaseQuestionsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ChallengeReview review;

    @Autowired
    ModerationDesk desk;

    @Autowired
    CaseQuestions questions;

    @Autowired
    OwnChallenges own;

    @Autowired
    CaseRouting routing;

    AccountId author;
    AccountId leader;
    AccountId other;
    AccountId third;
    AccountId office;
    ChallengeId challenge;
    CaseId id;

    @BeforeEach
    void a_challenge_waits() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Domande");
        author = ActingAs.companyMember(jdbc, "Ada Domande", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Domande", 5);
        other = ActingAs.spokeLeader(jdbc, "Otto Domande", 7);
        third = ActingAs.spokeLeader(jdbc, "Tea Domande", 2);
        office = ActingAs.programmeOffice(jdbc, "Ugo Domande");
        challenge = ActingAs.call(author, () -> authoring.start(company));
        submit();
    }

    private void submit() {
        ActingAs.run(author, () -> {
            int version = authoring.sheet(challenge).version();
            var saved = authoring.save(challenge, Drafts.complete("Leather offcuts", 5, Instant.now()), version);
            authoring.submit(challenge, saved.version());
        });
        id = desk.openOn("challenge", challenge.value()).orElseThrow().id();
    }

    @Test
    void the_clock_stands_until_the_party_answers_and_goes_on_where_it_stood() {
        QuestionId asked = ActingAs.call(leader, () -> questions.ask(id, "Which finish?"));
        assertThat(view().standing().isPaused()).isTrue();
        assertThatThrownBy(() -> ActingAs.call(leader, () -> questions.ask(id, "And which colour?")))
                .isInstanceOf(RuleViolation.class);
        // Asked a week ago with the whole time left: the whole time is left now.
        SeededCases.set(
                jdbc,
                id,
                "opened_at = now() - interval '8 days', paused_at = now() - interval '7 days', due_at = '"
                        + WorkingDays.after(Instant.now().minusSeconds(7 * 86_400), 3) + "'");
        ActingAs.run(author, () -> questions.answer(asked, "Oil."));
        assertThat(view().standing().isPaused()).isFalse();
        assertThat(view().dueAt()).isEqualTo(WorkingDays.after(Instant.now(), 3));
        assertThat(ActingAs.call(leader, () -> questions.of(id)))
                .singleElement()
                .satisfies(question -> assertThat(question.answer()).isEqualTo("Oil."));
        assertThatThrownBy(() -> ActingAs.run(author, () -> questions.answer(asked, "Wax.")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_company_sees_that_its_answer_is_waited_for_and_no_date_that_does_not_hold() {
        assertThat(ActingAs.call(author, () -> own.list())).noneMatch(OwnChallenge::asked);
        QuestionId asked = ActingAs.call(leader, () -> questions.ask(id, "Which finish?"));
        assertThat(ActingAs.call(author, () -> own.list())).singleElement().matches(OwnChallenge::asked);
        ActingAs.run(author, () -> questions.answer(asked, "Oil."));
        assertThat(ActingAs.call(author, () -> own.list())).noneMatch(OwnChallenge::asked);
    }

    @Test
    void how_many_questions_wait_changes_nothing_in_what_they_cost() {
        ActingAs.call(leader, () -> questions.ask(id, "Which finish?"));
        List<String> one = Statements.of(() -> assertThat(mine()).hasSize(1));
        for (int more = 0; more < 3; more++) {
            challenge = ActingAs.call(
                    author, () -> authoring.start(register.get(challenge).owner()));
            submit();
            ActingAs.call(leader, () -> questions.ask(id, "And which colour?"));
        }
        assertThat(Statements.of(() -> assertThat(mine()).hasSize(4))).hasSameSizeAs(one);
    }

    private List<CaseQuestion> mine() {
        return ActingAs.call(author, () -> questions.forMe());
    }

    @Test
    void only_the_party_is_asked_and_only_who_holds_the_case_reads_what_was_said() {
        QuestionId asked = ActingAs.call(leader, () -> questions.ask(id, "Which finish?"));
        assertThat(ActingAs.call(author, () -> questions.forMe()))
                .anyMatch(question -> question.id().equals(asked));
        for (AccountId stranger : List.of(other, office)) {
            assertThat(ActingAs.call(stranger, () -> questions.forMe()))
                    .noneMatch(question -> question.id().equals(asked));
            assertThatThrownBy(() -> ActingAs.call(stranger, () -> questions.forMe(asked)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.call(stranger, () -> questions.of(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.run(stranger, () -> questions.answer(asked, "Oil.")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ActingAs.call(other, () -> questions.ask(id, "Mine?")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_case_of_another_spoke_goes_there_once_and_then_to_the_programme_office() {
        ActingAs.run(leader, () -> routing.reroute(id, 7, "Additive"));
        assertThat(register.get(challenge).primarySpoke()).isEqualTo(7);
        assertThat(queued(leader)).isFalse();
        assertThatThrownBy(() -> ActingAs.call(leader, () -> review.sheet(challenge)))
                .isInstanceOf(NotFound.class);
        assertThat(queued(other)).isTrue();
        assertThat(queued(office)).isFalse();
        ActingAs.run(other, () -> routing.reroute(id, 2, null));
        assertThat(queued(other)).isFalse();
        assertThat(queued(third)).isFalse();
        assertThat(queued(office)).isTrue();
        ActingAs.run(office, () -> routing.assign(id, 2, null));
        assertThat(queued(third)).isTrue();
        assertThat(queued(office)).isFalse();
        assertThat(register.get(challenge).primarySpoke()).isEqualTo(2);
        ActingAs.run(third, () -> routing.reroute(id, 5, null));
        assertThat(queued(office)).isTrue();
        ActingAs.run(office, () -> desk.decide(id, CaseDecision.approve()));
        assertThat(jdbc.sql("select acting_role from moderation_case where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PROGRAMME_OFFICE");
    }

    @Test
    void who_does_not_hold_the_case_sends_it_nowhere() {
        assertThatThrownBy(() -> ActingAs.run(other, () -> routing.reroute(id, 7, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(office, () -> routing.assign(id, 7, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(leader, () -> routing.reroute(id, 5, null)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_decision_is_never_edited_and_the_next_one_names_it() {
        ActingAs.run(
                leader,
                () -> desk.decide(id, new CaseDecision(CaseAction.RETURN, null, "Which wood?", List.of("NEED_CLEAR"))));
        CaseId first = id;
        for (String change :
                List.of("note = 'x'", "outcome = 'APPROVE'", "status = 'OPEN', closed_at = null", "evidence = '{}'"))
            assertThatThrownBy(() -> SeededCases.set(jdbc, first, change)).isInstanceOf(DataAccessException.class);
        submit();
        assertThat(jdbc.sql("select supersedes from moderation_case where id = :id")
                        .param("id", id.value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(first.value());
        assertThat(jdbc.sql("select array_to_string(evidence, ' ') from moderation_case where id = :id")
                        .param("id", first.value())
                        .query(String.class)
                        .single())
                .contains("version=", "sha256=");
    }

    private boolean queued(AccountId who) {
        return ActingAs.call(who, () -> desk.queue()).stream()
                .anyMatch(each -> each.id().equals(id));
    }

    private CaseView view() {
        return desk.openOn("challenge", challenge.value()).orElseThrow();
    }
}
