package it.mics.bottega.challenge.question;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.challenge.access.AccessId;
import it.mics.bottega.challenge.access.Briefs;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class QuestionTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    QuestionAsking asking;

    @Autowired
    QuestionAnswering answering;

    @Autowired
    QuestionReading reading;

    @Autowired
    AccessAsking accesses;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    Briefs briefs;
    AccountId asker;
    AccountId other;

    @BeforeEach
    void cast() {
        briefs = Briefs.open(jdbc);
        asker = briefs.researcher("Rita Ricerca");
        other = briefs.researcher("Otto Altro");
    }

    @Test
    void nobody_but_asker_company_and_leader_sees_a_question_before_its_answer_and_everybody_after() throws Exception {
        ChallengeQuestionId id = ask(asker, false, false);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Lea Guida", 4);
        assertThat(board(asker).mine()).extracting(ShownQuestion::id).containsExactly(id);
        assertThat(board(briefs.member()).waiting())
                .extracting(ShownQuestion::id)
                .containsExactly(id);
        assertThat(board(leader).waiting()).extracting(ShownQuestion::id).containsExactly(id);
        assertThat(seen(other)).isEmpty();
        assertThat(seen(ActingAs.spokeLeader(jdbc, "Ezio Altrove", 5))).isEmpty();
        answer(id, false);
        assertThat(board(other).answered()).singleElement().satisfies(shown -> {
            assertThat(shown.answer())
                    .isNotNull()
                    .extracting(ShownQuestion.SaidAnswer::words)
                    .isEqualTo("Birch.");
            assertThat(shown.asker()).isNull();
            assertThat(shown.mine()).isFalse();
        });
        assertThat(ActingAs.visiting(() -> reading.board(briefs.challenge()).answered()))
                .hasSize(1);
        assertThat(board(briefs.member()).waiting()).isEmpty();
    }

    @Test
    void the_company_learns_who_asks_only_where_the_asker_wants_it_and_others_never_do() {
        ask(asker, false, false);
        ChallengeQuestionId open = ask(asker, false, true);
        assertThat(board(briefs.member()).waiting())
                .extracting(ShownQuestion::asker)
                .containsExactly(null, "Rita Ricerca");
        answer(open, false);
        assertThat(board(other).answered()).extracting(ShownQuestion::asker).containsOnlyNulls();
        assertThat(board(briefs.member()).answered())
                .extracting(ShownQuestion::asker)
                .containsExactly("Rita Ricerca");
    }

    @Test
    void the_record_that_the_company_reads_does_not_say_who_asked() {
        ask(asker, false, false);
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = :asker and subject = :challenge")
                        .param("asker", asker.value())
                        .param("challenge", briefs.challenge().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_confidential_stays_with_those_who_may_read_it_and_is_never_opened_further() throws Exception {
        refused("question.ask.notTheBrief", () -> ask(asker, true, false));
        access(asker);
        ChallengeQuestionId id = ask(asker, true, false);
        refused("question.answer.moreReaders", () -> answer(id, false));
        answer(id, true);
        assertThat(seen(other)).isEmpty();
        assertThat(ActingAs.visiting(() -> reading.board(briefs.challenge()).answered()))
                .isEmpty();
        assertThat(board(asker).answered()).extracting(ShownQuestion::id).containsExactly(id);
    }

    @Test
    void a_question_in_the_open_whose_answer_is_confidential_keeps_the_answer_from_its_asker_too() {
        ChallengeQuestionId id = ask(asker, false, false);
        answer(id, true);
        assertThat(board(asker).mine()).singleElement().satisfies(shown -> {
            assertThat(shown.status()).isEqualTo(QuestionStatus.ANSWERED);
            assertThat(shown.answer()).isNull();
        });
        access(asker);
        assertThat(board(asker).answered())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).isNotNull());
    }

    @Test
    void both_askers_of_joined_questions_get_the_one_answer() {
        ChallengeQuestionId first = ask(asker, false, false);
        ChallengeQuestionId same = ask(other, false, false);
        ChallengeQuestionId third = ask(briefs.researcher("Terza Voce"), false, false);
        run(briefs.member(), () -> answering.merge(third, same));
        run(briefs.member(), () -> answering.merge(same, first));
        assertThat(board(other).mine()).extracting(ShownQuestion::mergedInto).containsExactly(first);
        assertThat(board(briefs.member()).waiting())
                .extracting(ShownQuestion::alsoAsked)
                .containsExactly(2);
        answer(first, false);
        assertThat(board(other).answered()).extracting(ShownQuestion::id).containsExactly(first);
        assertThat(board(other).answered()).extracting(ShownQuestion::alsoAsked).containsExactly(0);
        refused("question.moved", () -> run(briefs.member(), () -> answering.merge(first, same)));
        ChallengeQuestionId late = ask(other, false, false);
        refused("question.merge.notTo", () -> run(briefs.member(), () -> answering.merge(late, same)));
        run(briefs.member(), () -> answering.merge(late, first));
        Briefs elsewhere = Briefs.open(jdbc);
        ChallengeQuestionId far = call(asker, () -> asking.ask(elsewhere.challenge(), words(false, false)));
        assertThatThrownBy(() -> run(briefs.member(), () -> answering.merge(ask(asker, false, false), far)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_refusal_says_why_to_the_asker_alone() {
        ChallengeQuestionId id = ask(asker, false, false);
        refused("question.refuse.missing", () -> refuse(id, " "));
        ChallengeQuestionId same = ask(other, false, false);
        run(briefs.member(), () -> answering.merge(same, id));
        refuse(id, "Not about this challenge.");
        assertThat(board(other).mine())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).isNotNull());
        assertThat(board(asker).mine())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).isNotNull());
        assertThat(seen(briefs.researcher("Nina Nuova"))).isEmpty();
        refused("question.moved", () -> answer(id, false));
    }

    @Test
    void only_the_company_of_the_challenge_deals_with_a_question() {
        ChallengeQuestionId id = ask(asker, false, false);
        AccountId stranger = ActingAs.companyMember(jdbc, "Zoe", ActingAs.company(jdbc, "Altra Impresa"));
        AnswerWords said = new AnswerWords("Birch.", Language.EN, false);
        assertThatThrownBy(() -> run(stranger, () -> answering.answer(id, said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(stranger, () -> answering.refuse(id, "No.", Language.EN)))
                .isInstanceOf(NotFound.class);
        for (int i = 1; i < 5; i++) ask(asker, false, false);
        refused("question.ask.tooMany", () -> ask(asker, false, false));
        assertThat(call(briefs.member(), answering::waiting))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.count()).isEqualTo(5));
        assertThat(call(stranger, answering::waiting)).isEmpty();
    }

    private ChallengeQuestionId ask(AccountId who, boolean restricted, boolean named) {
        return call(who, () -> asking.ask(briefs.challenge(), words(restricted, named)));
    }

    private static QuestionWords words(boolean restricted, boolean named) {
        return new QuestionWords("Which wood?", Language.EN, restricted, named);
    }

    private void answer(ChallengeQuestionId id, boolean restricted) {
        run(briefs.member(), () -> answering.answer(id, new AnswerWords("Birch.", Language.EN, restricted)));
    }

    private void refuse(ChallengeQuestionId id, String why) {
        run(briefs.member(), () -> answering.refuse(id, why, Language.EN));
    }

    private QuestionBoard board(AccountId who) {
        return call(who, () -> reading.board(briefs.challenge()));
    }

    private List<ShownQuestion> seen(AccountId who) {
        QuestionBoard board = board(who);
        return java.util.stream.Stream.of(board.answered(), board.mine(), board.waiting())
                .flatMap(List::stream)
                .toList();
    }

    private void access(AccountId who) {
        AccessId access = call(who, () -> accesses.ask(briefs.challenge(), briefs.university(), "To answer."));
        run(briefs.member(), () -> granting.grant(access));
        run(
                who,
                () -> accesses.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
