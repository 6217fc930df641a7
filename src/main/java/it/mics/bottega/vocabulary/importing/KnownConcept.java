package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A concept as the thesaurus has it now; what was imported may be imported anew, what is curated here only gains synonyms. */
record KnownConcept(
        int id,
        LocalizedText label,
        boolean imported,
        boolean proposed,
        @Nullable String uri,
        @Nullable Integer broader,
        Map<Language, Set<String>> curated,
        Map<Language, Set<String>> brought) {
    boolean named(Language language, String label) {
        String own = this.label.in(language);
        return own != null && ConceptNames.same(own, label);
    }

    List<String> synonyms(Language language) {
        return List.copyOf(curated.getOrDefault(language, Set.of()));
    }
}
