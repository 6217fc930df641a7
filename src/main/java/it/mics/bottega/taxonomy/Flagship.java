package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.LocalizedText;
import java.util.List;

/** One of the programme's long-standing flagship challenges. */
public record Flagship(
        String code,
        LocalizedText title,
        LocalizedText text,
        int primarySpoke,
        List<Integer> secondarySpokes,
        List<Sector> sectors) {}
