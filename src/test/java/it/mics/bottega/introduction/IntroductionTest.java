package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntroductionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final AccountId asker = AccountId.random();
    private final AccountId person = AccountId.random();
    private final AccountId leader = AccountId.random();

    @Nested
    class Asking {
        @Test
        void needs_words_that_a_person_can_decide_from() {
            assertThatThrownBy(() -> requested("Too short"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("introduction.ask.tooShort");
            assertThatThrownBy(() -> requested("x".repeat(1001))).hasMessage("introduction.ask.tooLong");
        }

        @Test
        void is_not_possible_for_oneself() {
            assertThatThrownBy(() -> Introduction.requested(
                            challenge(), null, asker, asker, 3, "Twenty letters and a bit more", why(), NOW))
                    .hasMessage("introduction.ask.oneself");
        }
    }

    @Nested
    class Review {
        @Test
        void approval_offers_it_for_three_weeks() {
            Introduction introduction = requested();
            introduction.approve(leader, "FIT", null, NOW);
            assertThat(introduction.facts().status()).isEqualTo(IntroductionStatus.OFFERED);
            assertThat(introduction.facts().expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(21)));
        }

        @Test
        void happens_once() {
            Introduction introduction = requested();
            introduction.reject(leader, "UNCLEAR", null, NOW);
            assertThatThrownBy(() -> introduction.approve(leader, "FIT", null, NOW))
                    .hasMessage("introduction.review.over");
        }

        @Test
        void ends_when_the_request_was_withdrawn() {
            Introduction introduction = requested();
            introduction.withdraw(Side.ASKER);
            assertThatThrownBy(() -> introduction.approve(leader, "FIT", null, NOW))
                    .hasMessage("introduction.review.over");
        }
    }

    @Nested
    class Answering {
        @Test
        void only_the_person_may_answer_and_nobody_else_learns_that_it_exists() {
            Introduction introduction = offered();
            assertThatThrownBy(() -> introduction.accept(Side.PERSON, asker, NOW))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> introduction.accept(Side.PERSON, leader, NOW))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void yes_makes_it_mutual() {
            Introduction introduction = offered();
            introduction.accept(Side.PERSON, person, NOW.plusSeconds(60));
            assertThat(introduction.facts().status()).isEqualTo(IntroductionStatus.MUTUAL);
        }

        @Test
        void yes_before_the_review_is_refused() {
            assertThatThrownBy(() -> requested().accept(Side.PERSON, person, NOW))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void no_keeps_its_reason() {
            Introduction introduction = offered();
            introduction.decline(Side.PERSON, person, DeclineReason.IP_TERMS, null, NOW);
            assertThat(introduction.facts().status()).isEqualTo(IntroductionStatus.DECLINED);
            assertThat(introduction.facts().answerReason()).isEqualTo("IP_TERMS");
        }

        @Test
        void comes_too_late_after_three_weeks() {
            Introduction introduction = offered();
            assertThatThrownBy(() -> introduction.accept(Side.PERSON, person, NOW.plus(Duration.ofDays(22))))
                    .hasMessage("introduction.answer.expired");
            assertThat(introduction.expire(NOW.plus(Duration.ofDays(20)))).isFalse();
            assertThat(introduction.expire(NOW.plus(Duration.ofDays(21)))).isTrue();
            assertThat(introduction.facts().status()).isEqualTo(IntroductionStatus.EXPIRED);
        }
    }

    private Introduction offered() {
        Introduction introduction = requested();
        introduction.approve(leader, "FIT", null, NOW);
        return introduction;
    }

    private Introduction requested() {
        return requested("We tan hides without chromium and would like your advice.");
    }

    private Introduction requested(String message) {
        return Introduction.requested(challenge(), null, asker, person, 3, message, why(), NOW);
    }

    private static ChallengeId challenge() {
        return new ChallengeId(UUID.randomUUID());
    }

    private static Introduction.Why why() {
        return new Introduction.Why(71.5, new LocalizedText("Perché sì.", "Because."));
    }
}
