package it.mics.bottega.calendar;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.question.QuestionRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates of challenges that a reader may know: only of those that they may read at this moment, and only what is public of them. */
@Component
class ChallengeDates {
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final QuestionRegister questions;
    private final Messages messages;

    ChallengeDates(
            ChallengeRegister challenges, ChallengePolicy policy, QuestionRegister questions, Messages messages) {
        this.challenges = challenges;
        this.policy = policy;
        this.questions = questions;
        this.messages = messages;
    }

    List<CalendarDate> of(Collection<ChallengeId> ids, Actor reader, Language language, String site) {
        List<CalendarDate> dates = new ArrayList<>();
        for (ChallengeFacts facts : challenges.present(ids)) {
            if (!facts.status().isPublic() || !policy.mayRead(reader, facts)) continue;
            add(dates, facts, "questions", questions.until(facts).orElse(null), language, site);
            add(dates, facts, "proposals", facts.submitUntil(), language, site);
            add(dates, facts, "answers", facts.decideBy(), language, site);
        }
        return dates;
    }

    private void add(
            List<CalendarDate> dates,
            ChallengeFacts facts,
            String kind,
            @Nullable Instant at,
            Language language,
            String site) {
        if (at == null) return;
        dates.add(new CalendarDate(
                kind + "-" + facts.id().value(),
                messages.text(language, "calendar.date." + kind, facts.title().best(language)),
                at,
                site + "/" + ChallengeLinks.challenge(facts.id())));
    }
}
