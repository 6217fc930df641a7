package it.mics.bottega.challenge;

import com.vaadin.flow.component.Component;
import it.mics.bottega.identity.Actor;
import java.util.Optional;

/** A part of the challenge page that a module above contributes, ordered by {@code @Order}: matches 10, teams 20, proposals 30, results 40, similar 50. */
public interface ChallengePanel {
    /** A new section about this challenge as the reader may see it, or empty where it does not concern them. */
    Optional<Component> create(ChallengeFacts seen, Actor actor);

    /** True where it stands in the column of facts rather than in the reading column. */
    default boolean inFacts() {
        return false;
    }
}
