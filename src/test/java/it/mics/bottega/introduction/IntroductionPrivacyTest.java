package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.conflict.ConflictRefusal;
import it.mics.bottega.governance.conflict.Finding;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.notification.NoticeKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may decide, what stays visible, what is told, and when somebody may be asked for again. */
@BottegaTest
class IntroductionPrivacyTest {
    private static final CaseDecision YES = new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionBook book;

    private IntroductionCourse course;

    @BeforeEach
    void course() {
        course = new IntroductionCourse(application);
    }

    @Test
    void a_member_of_the_asking_team_does_not_decide_even_if_they_did_not_ask() {
        IntroductionId id = course.askForTeam();
        moderates(course.scene.member);
        refused(course.scene.member, id, "TEAM_MEMBER");
        refused(lead(course.scene.leader), id, "TEAM_MEMBER");
        course.approve(id);
    }

    @Test
    void neither_the_company_nor_the_person_decides() {
        IntroductionId id = course.askForCompany();
        refused(lead(course.person), id, "SAME_PERSON");
        refused(lead(course.scene.owner), id, "OWNER_COMPANY");
        AccountId employee = ActingAs.spokeLeader(jdbc, "Dipendente", 3);
        ActingAs.affiliate(jdbc, employee, course.scene.company);
        refused(employee, id, "OWNER_COMPANY");
    }

    @Test
    void whoever_asked_for_a_team_and_left_it_does_not_decide() {
        IntroductionId id = course.askForTeam();
        jdbc.sql("update introduction set asker_id = :asker where id = :id")
                .param("asker", lead(ActingAs.researcher(jdbc, "Uscita", null)).value())
                .param("id", id.value())
                .update();
        AccountId asker = new AccountId(jdbc.sql("select asker_id from introduction where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
        refused(asker, id, "SAME_PERSON");
    }

    @Test
    void a_hidden_profile_leaves_only_a_neutral_line() {
        course.approve(course.askForCompany());
        assertThat(course.seen(course.scene.owner).person().stage()).isEqualTo(CareerStage.POSTDOC);
        course.sql("update researcher_profile set visibility = 'HIDDEN' where account_id = :id", course.person);
        nothingIsLeft();
    }

    @Test
    void a_suspended_account_leaves_only_a_neutral_line() {
        course.approve(course.askForCompany());
        course.sql("update account set status = 'SUSPENDED' where id = :id", course.person);
        nothingIsLeft();
    }

    @Test
    void a_case_goes_with_its_introduction_however_that_goes() {
        UUID byPerson = course.askForCompany().value();
        UUID byTeam = course.askForTeam().value();
        jdbc.sql("delete from team where id = :id")
                .param("id", course.scene.team.value())
                .update();
        assertThat(cases(byTeam)).isZero();
        assertThat(cases(byPerson)).isOne();
        course.sql("delete from account where id = :id", course.person);
        assertThat(cases(byPerson)).isZero();
    }

    @Test
    void cases_that_had_lost_their_introduction_are_removed() throws Exception {
        UUID gone = UUID.randomUUID();
        UUID there = course.askForCompany().value();
        jdbc.sql("""
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                values (gen_random_uuid(), 'introduction', :gone, 3, now(), now() + interval '1 day')""").param("gone", gone).update();
        String migration = new ClassPathResource("db/migration/V112__introduction_case.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        jdbc.sql(migration.substring(0, migration.indexOf(';'))).update();
        assertThat(cases(gone)).isZero();
        assertThat(cases(there)).isOne();
    }

    @Test
    void both_are_told_once_that_an_offer_lapsed() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        course.lapse(id);
        course.lapse(id);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(course.told(course.scene.owner)).containsOnlyOnce(NoticeKind.INTRODUCTION_EXPIRED);
            assertThat(course.told(course.person)).containsOnlyOnce(NoticeKind.INTRODUCTION_EXPIRED);
        });
    }

    @Test
    void a_withdrawal_is_told_to_somebody_who_knew_of_the_request() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        course.withdraw(id, course.scene.owner);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(course.told(course.person)).containsOnlyOnce(NoticeKind.INTRODUCTION_WITHDRAWN));
        assertThat(course.told(course.scene.owner)).doesNotContain(NoticeKind.INTRODUCTION_WITHDRAWN);
    }

    @Test
    void a_withdrawal_before_the_decision_is_told_to_nobody() {
        IntroductionId first = course.askForCompany();
        course.withdraw(first, course.scene.owner);
        // What is told afterwards shows that the withdrawal has been worked off.
        course.approve(course.askForCompany());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(course.told(course.person)).contains(NoticeKind.INTRODUCTION_OFFERED));
        assertThat(course.told(course.person)).doesNotContain(NoticeKind.INTRODUCTION_WITHDRAWN);
    }

    @Test
    void what_lapsed_or_was_taken_back_can_be_asked_again() {
        IntroductionId first = course.askForCompany();
        assertThat(standing()).isNotNull().extracting(Asked::againFrom).isNull();
        course.withdraw(first, course.scene.owner);
        assertThat(standing()).isNull();
        IntroductionId second = course.askForCompany();
        course.approve(second);
        course.lapse(second);
        assertThat(standing()).isNull();
        course.askForCompany();
    }

    @Test
    void a_no_of_the_person_holds_for_ninety_days() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        ActingAs.run(course.person, () -> answers.decline(id, DeclineReason.TOO_EARLY, null));
        assertThat(standing().againFrom()).isNotNull();
        assertThatThrownBy(course::askForCompany).hasMessage("introduction.ask.saidNo");
        course.daysPass(id, 89);
        assertThatThrownBy(course::askForCompany).hasMessage("introduction.ask.saidNo");
        course.daysPass(id, 1);
        assertThat(standing()).isNull();
        course.askForCompany();
    }

    @Test
    void a_no_of_the_leader_holds_too_unless_only_the_message_was_unclear() {
        IntroductionId id = course.askForCompany();
        course.refuse(id, "UNCLEAR");
        IntroductionId again = course.askForCompany();
        course.refuse(again, "CAPACITY");
        assertThatThrownBy(course::askForCompany).hasMessage("introduction.ask.saidNo");
        // The team is another side: its own question stands on its own.
        course.askForTeam();
    }

    private Asked standing() {
        return ActingAs.call(
                course.scene.owner,
                () -> book.askedAbout(course.scene.challenge).get(course.person));
    }

    private void nothingIsLeft() {
        AskedIntroduction seen = course.seen(course.scene.owner);
        assertThat(seen.toString()).doesNotContain("Tanning", "UNIVERSITY");
        assertThat(seen.why().isEmpty()).isTrue();
        assertThat(seen.person().shown()).isFalse();
    }

    private AccountId lead(AccountId account) {
        moderates(account);
        return account;
    }

    private void moderates(AccountId account) {
        ActingAs.grant(jdbc, account, new Grant(Role.SPOKE_LEADER, null, 3));
    }

    private void refused(AccountId moderator, IntroductionId id, String why) {
        assertThatThrownBy(() -> course.decide(moderator, id, YES))
                .isInstanceOfSatisfying(
                        ConflictRefusal.class,
                        refusal -> assertThat(refusal.findings().told())
                                .extracting(Finding::rule)
                                .contains(why));
    }

    private int cases(UUID subject) {
        return jdbc.sql("select count(*) from moderation_case where subject = :id")
                .param("id", subject)
                .query(Integer.class)
                .single();
    }
}
