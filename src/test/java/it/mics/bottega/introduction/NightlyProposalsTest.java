package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.notification.NoticeKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the nightly run proposes, to whom, and that nothing crosses before both have said yes. */
@BottegaTest
class NightlyProposalsTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionBook book;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private NightlyWishes wishes;

    @Autowired
    private NightlyProposals nightly;

    @Autowired
    private DecidedIntroductions decided;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private IntroductionCourse course;

    @BeforeEach
    void course() {
        jdbc.sql("delete from introduction_wish").update();
        jdbc.sql("delete from consent where purpose = 'PROPOSED_BY_NIGHT'").update();
        course = new IntroductionCourse(application);
        course.findable(transaction, events);
    }

    @Test
    void nobody_is_proposed_without_the_company_and_the_person_having_said_so() {
        assertThat(now()).isZero();
        ActingAs.run(course.scene.owner, () -> wishes.ask(course.scene.challenge, 3));
        assertThat(now()).isZero();
        ActingAs.run(course.person, () -> wishes.agree(true));
        assertThat(now()).isOne();
        assertThat(now()).as("the same again").isZero();
        assertThat(ActingAs.call(course.scene.owner, book::askedByUs)).isEmpty();
        assertThat(ActingAs.call(course.person, book::offeredToMe)).isEmpty();
        assertThat(decided.worth(proposed())).hasSize(8);
    }

    @Test
    void what_nobody_was_offered_is_unknown_to_the_company_and_gives_way_to_its_own_request() {
        both();
        now();
        IntroductionId unseen = proposed();
        assertThat(asked()).isEmpty();
        IntroductionId own = course.askForCompany();
        assertThat(book.find(unseen).orElseThrow().overtaken()).isEqualTo(Overtaken.ASKED);
        assertThat(desk.openOn(IntroductionReview.TYPE, unseen.value())).isEmpty();
        assertThat(desk.openOn(IntroductionReview.TYPE, own.value())).isPresent();
        assertThat(asked()).containsOnlyKeys(course.person);
    }

    @Test
    void a_proposal_that_the_leader_refused_is_unknown_to_the_company() {
        both();
        now();
        course.refuse(proposed(), "CAPACITY");
        assertThat(asked()).isEmpty();
        course.askForCompany();
    }

    @Test
    void a_night_counts_once() {
        both();
        jdbc.sql("delete from introduction_night").update();
        assertThat(nightly.night(3)).isOne();
        assertThat(nightly.night(3)).isZero();
        assertThat(jdbc.sql("select count(*) from introduction_night where spoke = 3")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void only_the_leader_of_the_spoke_starts_it() {
        assertThatThrownBy(() -> ActingAs.call(ActingAs.spokeLeader(jdbc, "Altrove", 5), () -> nightly.now(3)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void both_say_yes_whoever_comes_first_and_no_single_yes_is_told() {
        IntroductionId id = offered();
        ActingAs.run(course.person, () -> answers.accept(id));
        assertThat(status(course.scene.owner)).isEqualTo(IntroductionStatus.OFFERED);
        assertThat(mine().status()).isEqualTo(IntroductionStatus.ACCEPTED_BY_ONE);
        assertThat(course.seen(course.scene.owner).contact()).isNull();
        assertThat(course.seen(course.scene.owner).toString()).doesNotContain("Segreta");
        AccountId colleague = ActingAs.companyMember(jdbc, "Collega Terza", course.scene.company);
        ActingAs.run(colleague, () -> answers.accept(id));
        assertThat(mine().contact().name()).isEqualTo("Collega Terza");
        assertThat(course.seen(course.scene.owner).contact().name()).isEqualTo("Ilenia Segreta");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(course.told(colleague)).containsOnlyOnce(NoticeKind.INTRODUCTION_MUTUAL);
            assertThat(course.told(course.person)).containsOnlyOnce(NoticeKind.INTRODUCTION_MUTUAL);
        });
    }

    @Test
    void a_company_may_come_first_and_take_its_yes_back() {
        IntroductionId id = offered();
        ActingAs.run(course.scene.owner, () -> answers.accept(id));
        assertThat(mine().status()).isEqualTo(IntroductionStatus.OFFERED);
        course.withdraw(id, course.scene.owner);
        assertThatThrownBy(() -> ActingAs.run(course.person, () -> answers.accept(id)))
                .hasMessage("introduction.answer.over");
    }

    @Test
    void who_has_not_answered_reads_no_reason_of_the_other() {
        IntroductionId id = offered();
        ActingAs.run(course.person, () -> answers.decline(id, DeclineReason.NO_CAPACITY_NOW, null));
        assertThat(course.seen(course.scene.owner).course().answerReason()).isNull();
        assertThat(mine().course().answerReason()).isEqualTo("NO_CAPACITY_NOW");
    }

    @Test
    void another_company_cannot_tell_whether_it_is_there() {
        IntroductionId id = offered();
        AccountId stranger = ActingAs.companyMember(jdbc, "Altra ditta", ActingAs.company(jdbc, "Altra ditta"));
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> answers.accept(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> wishes.ask(course.scene.challenge, 3)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_agrees_no_more_leaves_the_queue_and_the_company_never_knew() {
        both();
        now();
        IntroductionId id = proposed();
        ActingAs.run(course.person, () -> wishes.agree(false));
        assertThat(desk.openOn(IntroductionReview.TYPE, id.value())).isEmpty();
        assertThat(book.find(id).orElseThrow().status()).isEqualTo(IntroductionStatus.SUPERSEDED);
        assertThat(ActingAs.call(course.scene.owner, book::askedByUs)).isEmpty();
    }

    private IntroductionId offered() {
        both();
        now();
        IntroductionId id = proposed();
        course.approve(id);
        return id;
    }

    private void both() {
        ActingAs.run(course.scene.owner, () -> wishes.ask(course.scene.challenge, 3));
        ActingAs.run(course.person, () -> wishes.agree(true));
    }

    private int now() {
        return ActingAs.call(course.spokeLeader, () -> nightly.now(3));
    }

    private IntroductionId proposed() {
        List<UUID> ids = jdbc.sql("select id from introduction where challenge_id = :id and origin = 'PROPOSED'")
                .param("id", course.scene.challenge.value())
                .query(UUID.class)
                .list();
        assertThat(ids).hasSize(1);
        return new IntroductionId(ids.getFirst());
    }

    private OfferedIntroduction mine() {
        return ActingAs.call(course.person, book::offeredToMe).getFirst();
    }

    private IntroductionStatus status(AccountId asker) {
        return course.seen(asker).status();
    }

    private Map<AccountId, Asked> asked() {
        return ActingAs.call(course.scene.owner, () -> book.askedAbout(course.scene.challenge));
    }
}
