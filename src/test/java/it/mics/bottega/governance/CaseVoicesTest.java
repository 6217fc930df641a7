package it.mics.bottega.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Drafts;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several spokes decide together: nothing happens until all have spoken, then one decision with all names. */
@BottegaTest
class CaseVoicesTest {
    private static final CaseDecision MEND =
            new CaseDecision(CaseAction.RETURN, null, "Which wood?", List.of("NEED_CLEAR"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    @Autowired
    CaseVoices voices;

    AccountId first;
    AccountId second;
    ChallengeId challenge;
    CaseId id;

    @BeforeEach
    void a_challenge_of_two_spokes_waits() {
        // The challenge of the tests touches Spoke 1 beside its own.
        OrganisationId company = ActingAs.company(jdbc, "Prova Voci");
        AccountId author = ActingAs.companyMember(jdbc, "Ada Voci", company);
        first = ActingAs.spokeLeader(jdbc, "Lia Voci", 4);
        second = ActingAs.spokeLeader(jdbc, "Leo Voci", 1);
        challenge = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            int version = authoring.sheet(started).version();
            var saved = authoring.save(started, Drafts.complete("Two spokes", 4, Instant.now()), version);
            authoring.submit(started, saved.version());
            return started;
        });
        id = desk.openOn("challenge", challenge.value()).orElseThrow().id();
    }

    @Test
    void one_decision_is_made_when_all_have_spoken() {
        assertThatThrownBy(() -> ActingAs.run(second, () -> voices.together(id)))
                .isInstanceOf(NotFound.class);
        ActingAs.run(first, () -> voices.together(id));
        ActingAs.run(first, () -> desk.decide(id, CaseDecision.approve()));
        assertThat(register.get(challenge).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        assertThat(ActingAs.call(second, () -> voices.of(id)))
                .as("what the first said is told only to who has spoken")
                .allMatch(voice -> voice.decision() == null)
                .anyMatch(voice -> "Lia Voci".equals(voice.name()));
        ActingAs.run(second, () -> desk.decide(id, CaseDecision.approve()));
        assertThat(register.get(challenge).status()).isEqualTo(ChallengeStatus.OPEN);
        assertThat(jdbc.sql("select count(*) from case_voice where case_id = :id and account_id is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> ActingAs.run(second, () -> desk.decide(id, CaseDecision.approve())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void where_it_is_even_the_spoke_that_has_the_case_says() {
        ActingAs.run(first, () -> voices.together(id));
        ActingAs.run(second, () -> desk.decide(id, CaseDecision.approve()));
        ActingAs.run(first, () -> desk.decide(id, MEND));
        assertThat(register.get(challenge).status()).isEqualTo(ChallengeStatus.RETURNED);
    }

    @Test
    void what_most_say_holds_with_the_words_of_those_who_say_it() {
        CaseDecision other = new CaseDecision(CaseAction.RETURN, null, "How much?", List.of("CRITERIA"));
        CaseDecision joint = JointDecision.of(
                4,
                List.of(
                        new CaseVoice(4, "A", CaseDecision.approve()),
                        new CaseVoice(6, "B", MEND),
                        new CaseVoice(7, "C", other)));
        assertThat(joint.action()).isEqualTo(CaseAction.RETURN);
        assertThat(joint.items()).containsExactly("NEED_CLEAR", "CRITERIA");
        assertThat(joint.note()).isEqualTo("Spoke 6: Which wood?\nSpoke 7: How much?");
    }
}
