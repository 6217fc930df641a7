package it.mics.bottega.identity;

import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the people whom a demonstration lets one be; spoke is set for spoke leaders. */
public record Persona(
        String username, LocalizedText name, LocalizedText post, LocalizedText waits, List<LocalizedText> tries, LocalizedText enter,
        @Nullable Integer spoke) {}
