package it.mics.bottega.governance.conflict;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that the rules found about one person and one subject, with the version of the rules that found it. */
public record Findings(List<Finding> all, int rulesVersion) {
    public Findings {
        all = List.copyOf(all);
    }

    /** True where nothing was found. */
    public boolean clean() {
        return all.isEmpty();
    }

    /** True where the person may neither decide nor sign. */
    public boolean hard() {
        return all.stream().anyMatch(Finding::hard);
    }

    /** True where a decision of the person needs a second signature. */
    public boolean soft() {
        return !clean() && !hard();
    }

    /** What the person may be told: whoever is a side of the matter learns nothing of the other side from it. */
    public List<Finding> told() {
        if (all.stream().anyMatch(Finding::side))
            return all.stream().filter(Finding::side).toList();
        return hard() ? all.stream().filter(Finding::hard).toList() : all;
    }

    /** The same as one text in both languages. */
    public LocalizedText words() {
        return new LocalizedText(joined(Language.IT), joined(Language.EN));
    }

    private @Nullable String joined(Language language) {
        return told().stream()
                .map(finding -> finding.words().best(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
