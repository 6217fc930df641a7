package it.mics.bottega.challenge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.NotFound;
import java.util.UUID;

/** Reads the challenge of an address; whatever is no id is not found. */
public final class ChallengeParameter {
    private ChallengeParameter() {}

    /** The challenge that the address names. */
    public static ChallengeId of(BeforeEnterEvent event) {
        try {
            return new ChallengeId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
