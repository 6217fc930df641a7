package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.kernel.Characters;
import it.mics.bottega.kernel.LookAlikes;
import it.mics.bottega.kernel.RuleViolation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The name of a department or group as people write it, and as two such names are compared. */
record UnitName(String written, String key) {
    static final int LONGEST = 160;
    private static final int SHORTEST = 2;
    /** “Dipartimento di Fisica” and “Fisica” are the same department. */
    private static final Set<String> OF_NO_WEIGHT = Set.of(
            "dipartimento",
            "dip",
            "department",
            "dept",
            "gruppo",
            "group",
            "ricerca",
            "research",
            "di",
            "del",
            "della",
            "dell",
            "dei",
            "delle",
            "degli",
            "of",
            "the",
            "for",
            "per",
            "e",
            "ed",
            "and",
            "in");

    static UnitName of(String typed) {
        String written = Characters.storable(typed).strip().replaceAll("[\\s\\p{Z}]+", " ");
        if (LookAlikes.hides(written)) throw new RuleViolation("conflict.units.hidden");
        String key = key(written);
        if (written.length() < SHORTEST || key.isEmpty()) throw new RuleViolation("conflict.units.nameShort");
        if (written.length() > LONGEST) throw new RuleViolation("conflict.units.nameLong", LONGEST);
        return new UnitName(written, key);
    }

    private static String key(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String telling = Arrays.stream(plain.split(" "))
                .filter(word -> !OF_NO_WEIGHT.contains(word))
                .collect(Collectors.joining(" "));
        return LookAlikes.shape(telling.isEmpty() ? plain : telling);
    }
}
