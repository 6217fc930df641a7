package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.introduction.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** INV-03: what is read before both have said yes names neither the writer, nor the team and its people, nor a company that keeps its name. */
@BottegaTest
class KeptNamesTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionEndings endings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private IntroductionCourse course;

    @BeforeEach
    void course() {
        course = new IntroductionCourse(application);
        course.findable(transaction, events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We of Concia Chiara lack your work on tanning: shall we talk?",
                "We of CONCIA  CHIÀRA lack your work on tanning: shall we talk?",
                "We of Con\u200Bcia Chiara lack your work on tanning: shall we talk?",
                "Write to Prova Karim, who knows about salt in leather.",
            })
    void a_message_for_a_team_names_neither_the_team_nor_anybody_in_it(String message) {
        ActingAs.run(
                course.scene.leader,
                () -> assertThatThrownBy(() -> requests.askForTeam(course.scene.team, course.person, message))
                        .hasMessage("introduction.ask.namedTeam"));
    }

    @Test
    void a_message_that_was_sent_back_names_them_no_more_than_the_first_one() {
        IntroductionId id = course.askForTeam();
        course.sendBack(id);
        ActingAs.run(
                course.scene.leader,
                () -> assertThatThrownBy(() ->
                                requests.complete(id, "Concia Chiara needs you from May to July, two days a week."))
                        .hasMessage("introduction.ask.namedTeam"));
    }

    /** Whoever said yes reads why the other side said no. */
    @Test
    void a_company_that_keeps_its_name_does_not_say_it_in_a_no_either() {
        AdversaryScene.Services services =
                new AdversaryScene.Services(application, jdbc, answers, endings, transaction, events);
        AdversaryScene scene =
                services.at(AdversaryScene.Station.PERSON_SAID_YES, AdversaryScene.Asking.ANONYMOUS_COMPANY);
        AccountId owner = scene.asker();
        String named = "At " + scene.nameOfCompany() + " S.p.A. we have found somebody.";
        ActingAs.run(
                owner,
                () -> assertThatThrownBy(() -> answers.decline(scene.id(), DeclineReason.OTHER, named))
                        .hasMessage("introduction.ask.namedCompany"));
        ActingAs.run(owner, () -> answers.decline(scene.id(), DeclineReason.OTHER, "We have found somebody."));
    }

    @Test
    void a_team_named_by_one_common_word_may_use_the_word() {
        assertThatCode(() -> Wording.withoutTeam("We card wool and spin lana by hand.", "Lana"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Wording.withoutTeam("We are Lana, and we spin by hand.", "Lana"))
                .hasMessage("introduction.ask.namedTeam");
    }
}
