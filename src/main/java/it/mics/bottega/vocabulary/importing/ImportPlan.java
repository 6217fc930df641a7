package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an import would change: new concepts, changed ones, how many stay as they are, and what is left out because its name is taken. */
public record ImportPlan(List<Addition> added, List<Alteration> changed, int unchanged, List<Clash> clashes) {
    /** How many examples of each kind are worth reading. */
    public static final int SAMPLES = 12;

    /** A concept that is not there yet, with the names that it brings beside the preferred ones. */
    public record Addition(ImportedConcept concept, Map<Language, Set<String>> brought) {}

    /** A concept that is there: what it is called, what it will be called, the concept above it where that is the import’s to say, its brought synonyms, and what in it changes. */
    public record Alteration(
            int id,
            @Nullable String uri,
            LocalizedText before,
            LocalizedText label,
            @Nullable String broader,
            Map<Language, Set<String>> brought,
            Set<What> what) {}

    /** What changes in a concept. */
    public enum What {
        ADDRESS,
        NAME,
        PLACE,
        SYNONYMS
    }

    /** A concept left out, because this name of it is that of another concept. */
    public record Clash(LocalizedText label, String name, LocalizedText other, Why why) {}

    /** Why a name cannot be taken. */
    public enum Why {
        ANOTHER_CONCEPT,
        SYNONYM,
        PROPOSED,
        TWO_CONCEPTS,
        TWICE
    }

    /** True where applying it would change nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }

    /** True where the other plan would do just the same. */
    public boolean sameAs(ImportPlan other) {
        return added.equals(other.added) && changed.equals(other.changed);
    }
}
