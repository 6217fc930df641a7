package it.mics.bottega.directory.orcid;

import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileRules;
import it.mics.bottega.taxonomy.SkillSearch;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises works that a profile has already: by the DOI, or by the letters of the title in the same year. */
public final class KnownOutputs {
    private final Set<String> dois = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    /** Knows these outputs. */
    public KnownOutputs(Collection<ProfileDraft.Output> outputs) {
        for (ProfileDraft.Output output : outputs) {
            String doi = ProfileRules.doi(output.doi());
            if (doi != null) dois.add(doi.toLowerCase(Locale.ROOT));
            titles.add(key(output.title(), output.year()));
        }
    }

    /** True where the profile has this work. */
    public boolean has(OrcidWork work) {
        String doi = work.doi();
        return doi != null && dois.contains(doi.toLowerCase(Locale.ROOT))
                || titles.contains(key(work.title(), work.year()));
    }

    private static String key(String title, @Nullable Integer year) {
        return SkillSearch.fold(title).replaceAll("[^\\p{L}\\p{N}]", "") + "/" + year;
    }
}
