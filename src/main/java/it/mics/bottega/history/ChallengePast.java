package it.mics.bottega.history;

import it.mics.bottega.governance.audit.ReadingSource.Reading;
import java.util.List;

/** The history of a challenge: who could see it, whether its brief was restricted, who read that, and what happened. */
public record ChallengePast(Audience audience, List<NamedReading> readings, List<Act> acts) {
    /** Who could see it. */
    public enum Audience {
        CLOSED,
        OPEN,
        PROGRAMME,
        NDA;

        /** The message key of the sentence. */
        public String key() {
            return "history.could." + name();
        }
    }

    /** Somebody read it, and how they are called. */
    public record NamedReading(Reading reading, String who) {}
}
