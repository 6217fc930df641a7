package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final OrganisationId COMPANY = new OrganisationId(UUID.randomUUID());
    private static final Actor AUTHOR = actor(new Grant(Role.COMPANY_MEMBER, COMPANY, null));
    private static final Actor RIVAL =
            actor(new Grant(Role.COMPANY_MEMBER, new OrganisationId(UUID.randomUUID()), null));
    private static final Actor LEADER = actor(new Grant(Role.SPOKE_LEADER, null, 3));
    private static final Actor LEADER_OF_THE_COMPANY =
            new Actor(AccountId.random(), "L", Set.of(new Grant(Role.SPOKE_LEADER, null, 3)), Set.of(COMPANY));

    /** The table of moves: every pair that is not here is refused. */
    @ParameterizedTest(name = "{0} may go to {1}")
    @CsvSource({
        "DRAFT, SUBMITTED_FOR_REVIEW CANCELLED",
        "SUBMITTED_FOR_REVIEW, DRAFT RETURNED REJECTED SCHEDULED OPEN CANCELLED",
        "RETURNED, SUBMITTED_FOR_REVIEW CANCELLED",
        "REJECTED, SUBMITTED_FOR_REVIEW",
        "SCHEDULED, OPEN RETURNED SUBMITTED_FOR_REVIEW CANCELLED",
        "OPEN, CLOSED_TO_ENTRIES CANCELLED",
        "CLOSED_TO_ENTRIES, IN_EVALUATION CANCELLED",
        "IN_EVALUATION, PUBLISHED_RESULTS CANCELLED",
        "PUBLISHED_RESULTS, FOLLOW_UP ARCHIVED",
        "FOLLOW_UP, ARCHIVED",
        "ARCHIVED, ''",
        "CANCELLED, ''",
    })
    void the_table_of_moves(ChallengeStatus from, String to) {
        List<String> allowed = from.next().stream().map(Enum::name).toList();
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(to.isBlank() ? List.of() : List.of(to.split(" ")));
    }

    @Nested
    class Save {
        @Test
        void takes_over_everything_the_form_holds() {
            ChallengeDraft draft = Drafts.complete("Boards from offcuts", 3, NOW);
            Challenge challenge = draft(draft);
            assertThat(challenge.draft()).isEqualTo(draft);
        }

        @Test
        void refuses_a_writer_who_worked_on_an_older_version() {
            refused(
                    "error.changedMeanwhile",
                    () -> draft(ChallengeDraft.BLANK).save(ChallengeDraft.BLANK, 7, AUTHOR, NOW));
        }

        @Test
        void is_only_for_the_company_and_only_before_review() {
            assertThatThrownBy(() -> draft(ChallengeDraft.BLANK).save(ChallengeDraft.BLANK, 0, RIVAL, NOW))
                    .isInstanceOf(NotFound.class);
            refused("challenge.save.notEditable", () -> submitted().save(ChallengeDraft.BLANK, 0, AUTHOR, NOW));
        }
    }

    @Nested
    class Submit {
        @Test
        void hands_a_complete_draft_to_review() {
            Challenge challenge = draft(Drafts.complete("Boards", 3, NOW));
            StatusChange change = challenge.submit(AUTHOR, List.of(), NOW);
            assertThat(change.to()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
            assertThat(challenge.status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        }

        @Test
        void refuses_with_every_reason_at_once_also_those_that_others_know() {
            SubmissionProblem overdue = SubmissionProblem.elsewhere("challenge/x/answers", "test.overdue", 2);
            assertThatThrownBy(() -> draft(ChallengeDraft.BLANK).submit(AUTHOR, List.of(overdue), NOW))
                    .isInstanceOfSatisfying(SubmissionRefused.class, refusal -> {
                        assertThat(refusal.problems())
                                .hasSize(DraftPart.values().length + 1)
                                .contains(overdue);
                    });
        }

        @Test
        void is_only_for_the_company_and_only_once() {
            assertThatThrownBy(() -> draft(Drafts.complete("B", 3, NOW)).submit(RIVAL, List.of(), NOW))
                    .isInstanceOf(NotFound.class);
            refused("challenge.submit.notDraft", () -> submitted().submit(AUTHOR, List.of(), NOW));
        }
    }

    @Nested
    class Withdraw {
        @Test
        void makes_it_a_draft_again_while_it_is_in_review() {
            Challenge challenge = submitted();
            challenge.withdraw(AUTHOR, NOW);
            assertThat(challenge.status()).isEqualTo(ChallengeStatus.DRAFT);
            refused("challenge.withdraw.notInReview", () -> challenge.withdraw(AUTHOR, NOW));
        }
    }

    @Nested
    class Approve {
        @Test
        void opens_at_once_where_no_day_was_chosen() {
            assertThat(submitted().approve(LEADER, NOW).to()).isEqualTo(ChallengeStatus.OPEN);
        }

        @Test
        void schedules_where_the_day_is_still_to_come() {
            Instant day = NOW.plus(Duration.ofDays(9));
            Challenge challenge = submitted(Drafts.complete("Boards", 3, NOW, day));
            assertThat(challenge.approve(LEADER, NOW).to()).isEqualTo(ChallengeStatus.SCHEDULED);
            refused("challenge.open.tooEarly", () -> challenge.open(day.minusSeconds(1)));
            assertThat(challenge.open(day).to()).isEqualTo(ChallengeStatus.OPEN);
        }

        @Test
        void is_not_for_who_belongs_to_the_company() {
            refused("challenge.decide.ownCompany", () -> submitted().approve(AUTHOR, NOW));
            refused("challenge.decide.ownCompany", () -> submitted().approve(LEADER_OF_THE_COMPANY, NOW));
        }

        @Test
        void is_refused_when_the_state_moved_or_the_deadline_went_by() {
            refused(
                    "challenge.decide.moved",
                    () -> draft(Drafts.complete("B", 3, NOW)).approve(LEADER, NOW));
            refused(
                    "challenge.approve.deadlinePassed",
                    () -> submitted().approve(LEADER, NOW.plus(Duration.ofDays(21))));
        }
    }

    @Nested
    class Return {
        @Test
        void names_what_to_mend_and_lets_the_company_write_and_submit_again() {
            Challenge challenge = submitted();
            StatusChange change = challenge.returnWith(List.of("NEED_CLEAR"), "Which wood?", LEADER, NOW);
            assertThat(change.items()).containsExactly("NEED_CLEAR");
            assertThat(change.note()).isEqualTo("Which wood?");
            challenge.save(Drafts.complete("Boards of oak", 3, NOW), 0, AUTHOR, NOW);
            assertThat(challenge.submit(AUTHOR, List.of(), NOW).from()).isEqualTo(ChallengeStatus.RETURNED);
        }

        @Test
        void needs_at_least_one_item() {
            refused("challenge.return.itemsMissing", () -> submitted().returnWith(List.of(), null, LEADER, NOW));
        }
    }

    @Nested
    class Reject {
        @Test
        void ends_it_with_a_reason() {
            Challenge challenge = submitted();
            StatusChange change = challenge.reject("DUPLICATE", null, LEADER, NOW);
            assertThat(change.reasonCode()).isEqualTo("DUPLICATE");
            refused("challenge.save.notEditable", () -> challenge.save(ChallengeDraft.BLANK, 0, AUTHOR, NOW));
        }
    }

    @Nested
    class CloseAndAnswer {
        @Test
        void closes_at_the_deadline_and_not_a_second_before() {
            Challenge challenge = open();
            Instant deadline = NOW.plus(Duration.ofDays(20));
            refused("challenge.close.tooEarly", () -> challenge.close(deadline.minusSeconds(1)));
            assertThat(challenge.close(deadline).to()).isEqualTo(ChallengeStatus.CLOSED_TO_ENTRIES);
        }

        @Test
        void reading_begins_once_and_results_come_after_it() {
            Challenge challenge = open();
            refused("challenge.move.notAllowed", () -> challenge.publishResults(AUTHOR, NOW));
            challenge.close(NOW.plus(Duration.ofDays(20)));
            assertThat(challenge.beginEvaluation(AUTHOR, NOW)).isNotNull();
            assertThat(challenge.beginEvaluation(AUTHOR, NOW)).isNull();
            assertThat(challenge.publishResults(AUTHOR, NOW).to()).isEqualTo(ChallengeStatus.PUBLISHED_RESULTS);
        }

        @Test
        void the_code_is_given_once() {
            Challenge challenge = open();
            challenge.codeOnce(() -> "MICS-2026-001");
            challenge.codeOnce(() -> "MICS-2026-002");
            assertThat(challenge.sheet(List.of()).code()).isEqualTo("MICS-2026-001");
        }
    }

    private static Challenge draft(ChallengeDraft draft) {
        Challenge challenge = new Challenge(COMPANY, AUTHOR.id(), NOW);
        challenge.save(draft, 0, AUTHOR, NOW);
        return challenge;
    }

    private static Challenge submitted() {
        return submitted(Drafts.complete("Boards", 3, NOW));
    }

    private static Challenge submitted(ChallengeDraft draft) {
        Challenge challenge = draft(draft);
        challenge.submit(AUTHOR, List.of(), NOW);
        return challenge;
    }

    private static Challenge open() {
        Challenge challenge = submitted();
        challenge.approve(LEADER, NOW);
        return challenge;
    }

    private static Actor actor(Grant grant) {
        return new Actor(AccountId.random(), "Somebody", Set.of(grant), Set.of());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
