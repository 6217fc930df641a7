package it.mics.bottega.challenge.ui.editor;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.Ui;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds skills by what somebody types, in either language: names that begin so first, then other words, then synonyms. */
class SkillFinder {
    private static final int NOT_FOUND = 4;

    private final List<Skill> all;

    SkillFinder(Thesaurus thesaurus) {
        Collator collator = Collator.getInstance(Ui.language().locale());
        all = thesaurus.all().stream()
                .sorted(Comparator.comparing(skill -> Ui.t(skill.label()), collator))
                .toList();
    }

    List<Skill> find(String typed) {
        String wanted = plain(typed).strip();
        if (wanted.isEmpty()) return all;
        return all.stream()
                .filter(skill -> rank(skill, wanted) < NOT_FOUND)
                .sorted(Comparator.comparingInt(skill -> rank(skill, wanted)))
                .toList();
    }

    private static int rank(Skill skill, String wanted) {
        String name = plain(Ui.t(skill.label()));
        if (name.startsWith(wanted)) return 0;
        if (beginsAWord(name, wanted)) return 1;
        List<String> others = Stream.of(Language.values())
                .flatMap(language -> skill.labels(language).stream())
                .map(SkillFinder::plain)
                .toList();
        if (others.stream().anyMatch(other -> beginsAWord(other, wanted))) return 2;
        return others.stream().anyMatch(other -> other.contains(wanted)) ? 3 : NOT_FOUND;
    }

    private static boolean beginsAWord(String text, String wanted) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return true;
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
