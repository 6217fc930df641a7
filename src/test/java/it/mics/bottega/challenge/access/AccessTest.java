package it.mics.bottega.challenge.access;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class AccessTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    @Autowired
    ChallengePolicy policy;

    @Autowired
    ChallengeRegister register;

    @Autowired
    CurrentActor current;

    @Autowired
    People people;

    Briefs briefs;
    AccountId person;

    @BeforeEach
    void cast() {
        briefs = Briefs.open(jdbc);
        person = briefs.researcher("Rita Ricerca");
    }

    @Test
    void asked_granted_and_agreed_opens_the_brief_to_this_person_for_this_challenge_alone() {
        AccessId access = ask(person);
        assertThat(reads(person)).isFalse();
        run(briefs.member(), () -> granting.grant(access));
        assertThat(reads(person)).isFalse();
        agree(person, access);
        assertThat(reads(person)).isTrue();
        assertThat(reads(briefs.researcher("Somebody else"))).isFalse();
        Briefs other = Briefs.open(jdbc);
        assertThat(call(person, () -> policy.mayReadBrief(current.get(), register.get(other.challenge()))))
                .isFalse();
        assertThat(call(
                        person,
                        () -> policy.seenBy(
                                current.get(), register.present(List.of(briefs.challenge(), other.challenge())))))
                .extracting(seen -> seen.need().isEmpty())
                .containsExactly(false, true);
    }

    @Test
    void the_acceptance_keeps_version_text_organisation_and_moment() {
        AccessId access = active(person);
        var row = jdbc.sql("select * from agreement_acceptance where access_id = :id")
                .param("id", access.value())
                .query()
                .singleRow();
        Agreement current = agreements.current(AgreementKind.BRIEF);
        assertThat(row)
                .containsEntry("account_id", person.value())
                .containsEntry("organisation_id", briefs.university().value())
                .containsEntry("agreement", current.version())
                .containsEntry("sha256", current.sha256());
        assertThat(current.sha256()).isEqualTo(AgreementsTest.sha256(current));
    }

    @Test
    void only_its_company_answers_and_everybody_else_finds_nothing() {
        AccessId access = ask(person);
        AccountId rival = Briefs.open(jdbc).member();
        assertThatThrownBy(() -> run(rival, () -> granting.grant(access))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(rival, () -> granting.refuse(access, "No.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(rival, () -> granting.accesses(briefs.challenge())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(rival, () -> granting.readings(briefs.challenge())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(rival, () -> granting.grant(AccessId.random())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(person, () -> granting.grant(access))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(rival, () -> asking.ask(briefs.challenge(), briefs.university(), "Why.")))
                .isInstanceOf(AccessDeniedException.class);
        AccessId active = active(briefs.researcher("Altra"));
        assertThatThrownBy(() -> run(rival, () -> granting.revoke(active, "No.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_agrees_in_the_place_of_another() {
        AccessId access = ask(person);
        run(briefs.member(), () -> granting.grant(access));
        AccountId other = briefs.researcher("Altra");
        assertThatThrownBy(() -> agree(other, access)).isInstanceOf(NotFound.class);
        assertThat(call(other, () -> asking.mine(briefs.challenge()))).isEmpty();
        assertThat(reads(other)).isFalse();
    }

    @Test
    void what_was_not_granted_is_not_agreed_to_and_what_is_answered_is_not_answered_again() {
        AccessId access = ask(person);
        refused("access.moved", () -> agree(person, access));
        run(briefs.member(), () -> granting.refuse(access, "Not now."));
        refused("access.moved", () -> run(briefs.member(), () -> granting.grant(access)));
        refused("access.moved", () -> run(briefs.member(), () -> granting.revoke(access, "No.")));
        refused("access.moved", () -> agree(person, access));
    }

    @Test
    void an_older_version_of_the_agreement_is_not_accepted_any_more() {
        AccessId access = ask(person);
        run(briefs.member(), () -> granting.grant(access));
        int shown = agreements.current(AgreementKind.BRIEF).version();
        refused("access.agree.newVersion", () -> run(person, () -> asking.agree(access, shown - 1)));
        assertThat(reads(person)).isFalse();
    }

    @Test
    void a_request_says_why_as_a_member_of_an_own_organisation_once_and_only_where_it_is_needed() {
        refused(
                "access.ask.reasonMissing",
                () -> run(person, () -> asking.ask(briefs.challenge(), briefs.university(), "  ")));
        refused(
                "access.words.tooLong",
                () -> run(person, () -> asking.ask(briefs.challenge(), briefs.university(), "x".repeat(2001))));
        OrganisationId foreign = ActingAs.organisation(jdbc, "Altrove", "UNIVERSITY");
        refused("access.ask.organisation", () -> run(person, () -> asking.ask(briefs.challenge(), foreign, "Why.")));
        ask(person);
        refused("access.ask.already", () -> ask(person));
        briefs.level("PROGRAMME");
        refused("access.ask.notNeeded", () -> ask(briefs.researcher("Altra")));
        briefs.level("NDA");
        briefs.deadline(Duration.ofDays(-1));
        refused("access.ask.closed", () -> ask(briefs.researcher("Tarda")));
        briefs.status("CANCELLED");
        assertThatThrownBy(() -> ask(briefs.researcher("Terza"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(person, () -> asking.ask(ChallengeId.random(), briefs.university(), "Why.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_taken_back_is_closed_at_once_and_says_why_and_one_may_ask_again() {
        AccessId access = active(person);
        refused("access.answer.missing", () -> run(briefs.member(), () -> granting.revoke(access, " ")));
        run(briefs.member(), () -> granting.revoke(access, "The need has changed."));
        assertThat(reads(person)).isFalse();
        assertThat(call(person, () -> asking.mine(briefs.challenge())))
                .hasValueSatisfying(own -> assertThat(own.answer()).isEqualTo("The need has changed."));
        refused("access.moved", () -> agree(person, access));
        ask(person);
        assertThat(call(person, () -> asking.mine(briefs.challenge()))
                        .orElseThrow()
                        .status())
                .isEqualTo(AccessStatus.REQUESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoked", "left", "suspended", "role", "cancelled", "expired"})
    void whatever_ends_it_closes_the_brief_with_the_next_question(String how) {
        AccessId access = active(person);
        switch (how) {
            case "revoked" -> run(briefs.member(), () -> granting.revoke(access, "Because."));
            case "left" -> briefs.leave(person);
            case "suspended" ->
                jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                        .param("id", person.value())
                        .update();
            case "role" ->
                jdbc.sql("update role_grant set revoked_at = now() where account_id = :id")
                        .param("id", person.value())
                        .update();
            case "cancelled" -> briefs.status("CANCELLED");
            default -> briefs.deadline(Duration.ofDays(-31));
        }
        assertThat(reads(person)).isFalse();
    }

    private AccessId ask(AccountId who) {
        return call(who, () -> asking.ask(briefs.challenge(), briefs.university(), "I work on boards."));
    }

    private void agree(AccountId who, AccessId access) {
        run(
                who,
                () -> asking.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
    }

    private AccessId active(AccountId who) {
        AccessId access = ask(who);
        run(briefs.member(), () -> granting.grant(access));
        agree(who, access);
        return access;
    }

    private boolean reads(AccountId who) {
        return policy.mayReadBrief(people.actor(who).orElse(Actor.VISITOR), register.get(briefs.challenge()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
