package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/** A figure of the programme as its source states it, beside what other sources say; never computed one from another. */
public record ProgrammeFigure(
        String key,
        LocalizedText value,
        String unit,
        LocalizedText label,
        LocalizedText definition,
        String source,
        LocalDate asOf,
        List<Alternative> alternatives) {
    /** What another source says. */
    public record Alternative(LocalizedText value, String source, LocalizedText comment) {}
}
