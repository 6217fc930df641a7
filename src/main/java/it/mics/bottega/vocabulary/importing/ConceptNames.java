package it.mics.bottega.vocabulary.importing;

import java.text.Normalizer;
import java.util.Locale;

/** When two names are the same: whatever their case and blanks. */
final class ConceptNames {
    private ConceptNames() {}

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }
}
