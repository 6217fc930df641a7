package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A concept as it was read: its address, its preferred and other names, and the address of the concept above it. */
public record ImportedConcept(
        String uri,
        LocalizedText label,
        Map<Language, List<String>> alternatives,
        @Nullable String broader) {}
