package it.mics.bottega.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.SubmissionRules;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invented challenges keep the product’s own rules on whatever day they are loaded. */
class DemoChallengeTest {
    private static final List<Instant> DAYS = Stream.of(
                    "2026-01-07T09:30:00Z", "2026-03-29T11:00:00Z", "2026-11-22T16:00:00Z", "2028-02-29T22:59:00Z")
            .map(Instant::parse)
            .toList();

    @Test
    void every_submitted_challenge_would_have_been_taken() {
        for (Instant day : DAYS) {
            DemoTimeline timeline = new DemoTimeline(day);
            for (DemoChallenge challenge : DemoChallenge.all(timeline)) {
                Instant submitted = timeline.at(challenge.key(), "submitted");
                if (submitted == null) continue;
                assertThat(SubmissionRules.check(challenge.draft(), submitted))
                        .as(challenge.key())
                        .isEmpty();
            }
        }
    }

    @Test
    void open_ones_end_in_the_coming_weeks_and_closed_ones_have_ended() {
        for (Instant day : DAYS) {
            DemoTimeline timeline = new DemoTimeline(day);
            for (DemoChallenge challenge : DemoChallenge.all(timeline)) {
                Instant until = challenge.draft().submitUntil();
                assertThat(until).as(challenge.key()).isNotNull();
                if (challenge.status() == ChallengeStatus.OPEN)
                    assertThat(until).as(challenge.key()).isAfter(day);
                if (timeline.at(challenge.key(), "evaluating") != null)
                    assertThat(until).as(challenge.key()).isBefore(day);
            }
        }
    }

    @Test
    void every_state_is_there() {
        assertThat(DemoChallenge.all(new DemoTimeline(DAYS.getFirst())))
                .extracting(DemoChallenge::status)
                .containsAll(EnumSet.allOf(ChallengeStatus.class));
    }

    @Test
    void texts_are_complete_in_italian_and_english() {
        for (DemoChallenge challenge : DemoChallenge.all(new DemoTimeline(DAYS.getFirst()))) {
            // The draft is only half written: its company finishes it before our eyes.
            if (challenge.status() == ChallengeStatus.DRAFT) continue;
            ChallengeDraft draft = challenge.draft();
            List<LocalizedText> texts =
                    List.of(draft.title(), draft.teaser(), draft.need(), draft.today(), draft.wanted());
            // One challenge is written in English only: a search in Italian must find it all the same.
            boolean english = challenge.key().equals("edible-packaging");
            assertThat(texts).as(challenge.key()).allSatisfy(text -> {
                assertThat(text.en()).isNotBlank();
                if (!english) assertThat(text.it()).isNotBlank();
            });
        }
    }

    @Test
    void proposals_fit_the_form_and_answers_the_rules() {
        for (DemoChallenge challenge : DemoChallenge.all(new DemoTimeline(DAYS.getFirst()))) {
            for (Map<String, Object> proposal : challenge.proposals()) {
                String title = DemoFiles.string(proposal, "title");
                assertThat(title).hasSizeBetween(5, 140);
                assertThat(DemoFiles.string(proposal, "summary")).as(title).hasSizeBetween(80, 900);
                assertThat(DemoFiles.string(proposal, "approach")).as(title).hasSizeBetween(160, 8000);
                if (!proposal.containsKey("outcome")) continue;
                Outcome outcome = Outcome.valueOf(DemoFiles.string(proposal, "outcome"));
                assertThat(DemoAnswers.reason(outcome, DemoFiles.string(proposal, "reason"))
                                .suits(outcome))
                        .isTrue();
                assertThat(DemoFiles.string(proposal, "feedback").strip())
                        .as(title)
                        .hasSizeGreaterThanOrEqualTo(120);
            }
        }
    }
}
