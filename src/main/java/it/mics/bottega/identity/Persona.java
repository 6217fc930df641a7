package it.mics.bottega.identity;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Icon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the people whom a demonstration lets one be: who it is, what waits and what to try; spoke is set for spoke leaders. */
public record Persona(
        String username,
        LocalizedText name,
        LocalizedText post,
        LocalizedText waiting,
        LocalizedText waits,
        List<Trial> tries,
        LocalizedText enter,
        Face face,
        @Nullable Integer spoke) {

    /** Something worth trying as this person, with the mark that stands before it. */
    public record Trial(Icon icon, LocalizedText text) {}

    /** What stands for the person on the card. */
    public enum Face {
        COMPANY,
        RESEARCHER,
        LEADER,
        OFFICE,
        AUDITOR,
        TECHNICIAN
    }
}
