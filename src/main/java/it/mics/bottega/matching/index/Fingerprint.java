package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.Thesaurus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Tells an index that was written with the present fields, words and concepts from an outdated one. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Thesaurus thesaurus) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((Fields.SCHEMA + "/" + Analysers.VERSION).getBytes(StandardCharsets.UTF_8));
            for (Skill skill : thesaurus.all()) {
                for (Language language : Language.values()) {
                    digest.update((skill.id().value() + ":" + skill.broader()
                                    + skill.labels(language).stream().sorted().toList())
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            digest.update(new TreeMap<>(thesaurus.merged()).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
