package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.challenge.question.QuestionAnswering;
import it.mics.bottega.challenge.question.QuestionAsking;
import it.mics.bottega.challenge.question.QuestionReading;
import it.mics.bottega.identity.Actor;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of every challenge that is or was open: what was asked and answered, and the way to ask. */
@org.springframework.stereotype.Component
@Order(15)
class QuestionsPanel implements ChallengePanel {
    private final QuestionReading reading;
    private final QuestionAsking asking;
    private final QuestionAnswering answering;
    private final LiveChallenge live;

    QuestionsPanel(QuestionReading reading, QuestionAsking asking, QuestionAnswering answering, LiveChallenge live) {
        this.reading = reading;
        this.asking = asking;
        this.answering = answering;
        this.live = live;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        return seen.status().isPublic() ? Optional.of(new QuestionsPart(this, seen)) : Optional.empty();
    }

    QuestionReading reading() {
        return reading;
    }

    QuestionAsking asking() {
        return asking;
    }

    QuestionAnswering answering() {
        return answering;
    }

    LiveChallenge live() {
        return live;
    }
}
