package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

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
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.notification.Inbox;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.proposal.Scene;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way of an introduction on a real database: asked, moderated, answered, and what each side sees meanwhile. */
@BottegaTest
class IntroductionIT {
    private static final String MESSAGE = "Your work on vegetable tanning is just what we lack: shall we talk?";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionBook book;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Inbox inbox;

    private Scene scene;
    private AccountId person;
    private AccountId spokeLeader;

    @BeforeEach
    void people() {
        scene = new Scene(jdbc);
        jdbc.sql(
                        "insert into challenge_skill (challenge_id, position, skill, min_level, weight, must_have) values (:id, 0, 305, 3, 3, true)")
                .param("id", scene.challenge.value())
                .update();
        person = ActingAs.researcher(
                jdbc, "Ilenia Segreta", ActingAs.organisation(jdbc, "Istituto del segreto", "UNIVERSITY"));
        jdbc.sql("""
                insert into researcher_profile (account_id, headline_en, stage, visibility, open_to_teams, capacity, available_percent, updated_at)
                values (:id, 'Tanning chemist', 'POSTDOC', 'PROGRAMME', true, 2, 50, now())""").param("id", person.value()).update();
        spokeLeader = ActingAs.spokeLeader(jdbc, "Guida di prova", 3);
    }

    @Test
    void names_cross_only_when_the_leader_has_approved_and_the_person_has_accepted() {
        IntroductionId id = ask();
        assertThat(asked().contact()).isNull();
        assertThat(offers()).noneMatch(offer -> offer.id().equals(id));

        decide(id, new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of()));
        assertThat(asked().contact()).isNull();
        assertThat(asked().toString()).doesNotContain("Segreta");
        OfferedIntroduction offer = offers().getFirst();
        assertThat(offer.contact()).isNull();
        assertThat(offer.toString()).doesNotContain("Marta Prova");

        ActingAs.run(person, () -> answers.accept(id));
        assertThat(asked().contact().name()).isEqualTo("Ilenia Segreta");
        assertThat(offers().getFirst().contact().name()).isEqualTo("Marta Prova");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(kinds(scene.owner)).contains(NoticeKind.INTRODUCTION_MUTUAL));
    }

    @Test
    void a_declined_request_is_told_to_the_company_with_its_reason_and_never_to_the_person() {
        IntroductionId id = ask();
        decide(id, new CaseDecision(CaseAction.DECLINE, "CAPACITY", "Two projects already.", List.of()));
        assertThat(asked().status()).isEqualTo(IntroductionStatus.REJECTED);
        assertThat(asked().reviewReason()).isEqualTo("CAPACITY");
        assertThat(offers()).noneMatch(offer -> offer.id().equals(id));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(kinds(scene.owner)).contains(NoticeKind.INTRODUCTION_DECLINED));
        assertThat(kinds(person)).isEmpty();
    }

    @Test
    void the_same_side_asks_for_the_same_person_once() {
        ask();
        assertThatThrownBy(this::ask).isInstanceOf(RuleViolation.class).hasMessage("introduction.ask.already");
    }

    @Test
    void another_company_and_another_team_cannot_ask_or_tell_whether_the_challenge_is_there() {
        AccountId stranger = ActingAs.companyMember(jdbc, "Altra ditta", ActingAs.company(jdbc, "Altra ditta"));
        assertThatThrownBy(
                        () -> ActingAs.call(stranger, () -> requests.askForCompany(scene.challenge, person, MESSAGE)))
                .isInstanceOf(NotFound.class);
        AccountId outsider = ActingAs.researcher(jdbc, "Fuori squadra", null);
        assertThatThrownBy(() -> ActingAs.call(outsider, () -> requests.askForTeam(scene.team, person, MESSAGE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_who_hid_the_profile_meanwhile_is_not_offered() {
        jdbc.sql("update researcher_profile set visibility = 'HIDDEN' where account_id = :id")
                .param("id", person.value())
                .update();
        assertThatThrownBy(this::ask).hasMessage("introduction.ask.notReachable");
    }

    @Test
    void somebody_who_hid_the_profile_while_the_leader_thought_is_not_offered() {
        IntroductionId id = ask();
        jdbc.sql("update researcher_profile set visibility = 'HIDDEN' where account_id = :id")
                .param("id", person.value())
                .update();
        assertThatThrownBy(() -> decide(id, new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of())))
                .hasMessage("introduction.ask.notReachable");
        assertThat(offers()).isEmpty();
        decide(id, new CaseDecision(CaseAction.DECLINE, "CAPACITY", null, List.of()));
    }

    @Test
    void somebody_without_any_time_is_not_offered() {
        jdbc.sql("update researcher_profile set available_percent = 0 where account_id = :id")
                .param("id", person.value())
                .update();
        assertThatThrownBy(this::ask).hasMessage("introduction.ask.notReachable");
    }

    @Test
    void what_somebody_asked_for_one_company_is_not_shown_to_another_one_they_work_for() {
        ask();
        OrganisationId other = ActingAs.company(jdbc, "Seconda ditta");
        ActingAs.grant(jdbc, scene.owner, new Grant(Role.COMPANY_MEMBER, other, null));
        AccountId colleague = ActingAs.companyMember(jdbc, "Collega altrove", other);
        assertThat(ActingAs.call(colleague, book::askedByUs)).isEmpty();
    }

    @Test
    void a_withdrawn_request_leaves_the_queue() {
        IntroductionId id = ask();
        ActingAs.run(scene.owner, () -> requests.withdraw(id));
        assertThat(desk.openOn(IntroductionReview.TYPE, id.value())).isEmpty();
    }

    private IntroductionId ask() {
        return ActingAs.call(scene.owner, () -> requests.askForCompany(scene.challenge, person, MESSAGE));
    }

    private void decide(IntroductionId id, CaseDecision decision) {
        CaseId open =
                desk.openOn(IntroductionReview.TYPE, id.value()).orElseThrow().id();
        ActingAs.run(spokeLeader, () -> desk.decide(open, decision));
    }

    private AskedIntroduction asked() {
        return ActingAs.call(scene.owner, book::askedByUs).stream()
                .filter(each -> each.challenge().equals(scene.challenge))
                .findFirst()
                .orElseThrow();
    }

    private List<OfferedIntroduction> offers() {
        return ActingAs.call(person, book::offeredToMe);
    }

    private List<NoticeKind> kinds(AccountId account) {
        return ActingAs.call(account, inbox::mine).stream().map(Notice::kind).toList();
    }
}
