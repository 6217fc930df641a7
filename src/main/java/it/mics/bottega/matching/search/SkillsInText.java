package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.SkillSuggester;
import it.mics.bottega.challenge.SkillSuggestion;
import it.mics.bottega.directory.SkillReading;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.text.Passage;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads skills out of what a company or a researcher wrote, each with the words that it was found in; the surest first. */
@Component
class SkillsInText implements SkillSuggester, SkillReading {
    private static final int MOST = 12;
    private static final int AROUND = 36;

    private final CandidateIndex index;

    SkillsInText(CandidateIndex index) {
        this.index = index;
    }

    @Override
    public List<SkillSuggestion> suggest(String text, Set<SkillId> except) {
        return index.reader().skills(text).stream()
                .filter(named -> !except.contains(named.skill()))
                .limit(MOST)
                .map(named -> new SkillSuggestion(named.skill(), passage(text, named.passage())))
                .toList();
    }

    @Override
    public List<Read> read(String text, Set<SkillId> except) {
        return suggest(text, except).stream()
                .map(suggestion -> new Read(suggestion.skill(), suggestion.passage()))
                .toList();
    }

    /** The found words with a few around them, cut between words. */
    static String passage(String text, Passage found) {
        int from = found.start();
        int earliest = Math.max(0, from - AROUND);
        while (from > earliest && !isEnd(text.charAt(from - 1))) from--;
        if (from == earliest && from > 0) from = afterSpace(text, from, found.start());
        int to = found.end();
        int latest = Math.min(text.length(), to + AROUND);
        while (to < latest && !isEnd(text.charAt(to))) to++;
        if (to == latest && to < text.length()) to = beforeSpace(text, to, found.end());
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '\n' || c == ';' || c == ':';
    }

    private static int afterSpace(String text, int from, int latest) {
        int space = text.indexOf(' ', from);
        return space < 0 || space > latest ? from : space + 1;
    }

    private static int beforeSpace(String text, int to, int earliest) {
        int space = text.lastIndexOf(' ', to);
        return space < earliest ? to : space;
    }
}
