package it.mics.bottega.challenge.access;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.BriefAccess;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementPublishing;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A new version of the agreement closes every brief until it is accepted. Rolled back, because the agreement is that of everybody. */
@BottegaTest
@Transactional
class AgreementAnewTest {
    private static final String WORDS = "You read it yourself and pass it on to nobody. ".repeat(6);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementPublishing publishing;

    @Autowired
    BriefAccess access;

    Briefs briefs;
    AccountId person;
    AccountId office;
    AccessId id;

    @BeforeEach
    void reading() {
        briefs = Briefs.open(jdbc);
        person = briefs.researcher("Rita Ricerca");
        office = ActingAs.programmeOffice(jdbc, "Ufficio");
        id = call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "I work on boards."));
        run(briefs.member(), () -> granting.grant(id));
        agree();
    }

    @Test
    void who_accepted_the_earlier_version_reads_on_after_accepting_the_new_one() {
        int before = agreements.current(AgreementKind.BRIEF).version();
        assertThat(call(office, () -> publishing.effect(AgreementKind.BRIEF)).people())
                .isPositive();
        publish(WORDS);
        assertThat(agreements.current(AgreementKind.BRIEF).version()).isEqualTo(before + 1);
        assertThat(access.active(person, briefs.challenge())).isFalse();
        assertThat(mine().anew()).isTrue();
        assertThat(given().anew()).isTrue();
        assertThatThrownBy(() -> run(person, () -> asking.agree(id, before)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.agree.newVersion"));
        agree();
        assertThat(access.active(person, briefs.challenge())).isTrue();
        assertThat(mine().anew()).isFalse();
        assertThat(mine().agreement()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select agreement from agreement_acceptance where access_id = :id order by agreement")
                        .param("id", id.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(before, before + 1);
        assertThat(given().readings()).isZero();
        assertThatThrownBy(this::agree)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.moved"));
    }

    @Test
    void a_version_says_something_new_and_comes_after_the_one_that_was_seen() {
        refused("Too short", agreements.current(AgreementKind.BRIEF).version(), "access.publish.short");
        refused(WORDS, agreements.current(AgreementKind.BRIEF).version() - 1, "access.publish.meanwhile");
        publish(WORDS);
        refused(WORDS, agreements.current(AgreementKind.BRIEF).version(), "access.publish.same");
        assertThatThrownBy(() -> run(
                        briefs.member(),
                        () -> publishing.publish(AgreementKind.BRIEF, new LocalizedText(WORDS, WORDS + "More."), 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void publish(String words) {
        run(
                office,
                () -> publishing.publish(
                        AgreementKind.BRIEF,
                        new LocalizedText(words, words),
                        agreements.current(AgreementKind.BRIEF).version()));
    }

    private void refused(String words, int seen, String key) {
        assertThatThrownBy(() -> run(
                        office, () -> publishing.publish(AgreementKind.BRIEF, new LocalizedText(words, words), seen)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void agree() {
        run(
                person,
                () -> asking.agree(id, agreements.current(AgreementKind.BRIEF).version()));
    }

    private OwnAccess mine() {
        return call(person, () -> asking.mine(briefs.challenge())).orElseThrow();
    }

    private GivenAccess given() {
        return call(briefs.member(), () -> granting.accesses(briefs.challenge()))
                .getFirst();
    }
}
