package it.mics.bottega.matching.index.text;

import java.util.ArrayList;
import java.util.List;

/** The groups of two to four letters that words begin with, end with and contain: alike for inflections, compounds and typing errors. */
final class LetterGroups {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private LetterGroups() {}

    static List<String> of(String text) {
        List<String> groups = new ArrayList<>();
        for (Word word : Word.of(Analysers.PLAIN, text)) {
            if (Analysers.isStopWord(word.term())) continue;
            String marked = "^" + word.term() + "$";
            for (int size = SHORTEST; size <= LONGEST; size++)
                for (int from = 0; from + size <= marked.length(); from++)
                    groups.add(marked.substring(from, from + size));
        }
        return groups;
    }
}
