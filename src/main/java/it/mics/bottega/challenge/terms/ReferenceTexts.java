package it.mics.bottega.challenge.terms;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.ReferenceFiles;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words for the nine readiness levels and the five ways to share rights, read once from the reference files. */
@Component
public class ReferenceTexts {
    private final Map<Integer, LocalizedText> levels = read("reference/trl.yaml", "levels", "level", "label");
    private final Map<Integer, LocalizedText> labels = read("reference/ip-options.yaml", "options", "number", "label");
    private final Map<Integer, LocalizedText> texts = read("reference/ip-options.yaml", "options", "number", "text");
    private final Map<Integer, LocalizedText> duties = read("reference/ip-options.yaml", "options", "number", "duty");

    ReferenceTexts() {}

    /** How many ways to share rights there are. */
    public int ipOptions() {
        return labels.size();
    }

    /** The name of a readiness level. */
    public LocalizedText trl(int level) {
        return levels.getOrDefault(level, LocalizedText.EMPTY);
    }

    /** The name of a way to share rights. */
    public LocalizedText ipLabel(int option) {
        return labels.getOrDefault(option, LocalizedText.EMPTY);
    }

    /** What a way to share rights means. */
    public LocalizedText ipText(int option) {
        return texts.getOrDefault(option, LocalizedText.EMPTY);
    }

    /** What the law asks of the team in that case. */
    public LocalizedText ipDuty(int option) {
        return duties.getOrDefault(option, LocalizedText.EMPTY);
    }

    private static Map<Integer, LocalizedText> read(String path, String list, String number, String field) {
        Map<Integer, LocalizedText> all = new HashMap<>();
        for (Map<String, Object> entry : ReferenceFiles.records(path, list)) {
            all.put(
                    (Integer) entry.get(number),
                    new LocalizedText(
                            ReferenceFiles.text(entry, field, "it"), ReferenceFiles.text(entry, field, "en")));
        }
        return all;
    }
}
