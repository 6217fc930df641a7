package it.mics.bottega.challenge.ui.amendment;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.challenge.amendment.AmendmentProposing;
import it.mics.bottega.challenge.amendment.AmendmentReading;
import it.mics.bottega.identity.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a challenge: what has changed since it opened, and for its company the way to change more. */
@org.springframework.stereotype.Component
@Order(12)
class AmendmentsPanel implements ChallengePanel {
    private final AmendmentReading reading;
    private final AmendmentProposing proposing;
    private final LiveChallenge live;
    private final Clock clock;

    AmendmentsPanel(AmendmentReading reading, AmendmentProposing proposing, LiveChallenge live, Clock clock) {
        this.reading = reading;
        this.proposing = proposing;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!seen.status().isPublic()) return Optional.empty();
        return Optional.of(
                new AmendmentsPart(reading, proposing, live, seen, actor, seen.takesEntries(clock.instant())));
    }
}
