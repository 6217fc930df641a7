package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.SkillSuggester;
import it.mics.bottega.challenge.SkillSuggestion;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.text.Mention;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads skills out of a text by their names and synonyms, each with the words it was found in; the most often named first. */
@Component
class SkillsInText implements SkillSuggester {
    private static final int AROUND = 36;

    private final CandidateIndex index;

    SkillsInText(CandidateIndex index) {
        this.index = index;
    }

    @Override
    public List<SkillSuggestion> suggest(String text, Set<SkillId> except) {
        Map<SkillId, List<Mention>> mentions = new LinkedHashMap<>();
        for (Mention mention : index.reader().mentions(text)) {
            if (!except.contains(mention.skill()))
                mentions.computeIfAbsent(mention.skill(), skill -> new ArrayList<>())
                        .add(mention);
        }
        return mentions.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<SkillId, List<Mention>> entry) ->
                        -entry.getValue().size()))
                .map(entry -> new SkillSuggestion(
                        entry.getKey(), passage(text, entry.getValue().getFirst())))
                .toList();
    }

    /** The found words with a few around them, cut between words. */
    static String passage(String text, Mention mention) {
        int from = mention.start();
        int earliest = Math.max(0, from - AROUND);
        while (from > earliest && !isEnd(text.charAt(from - 1))) from--;
        if (from == earliest && from > 0) from = afterSpace(text, from, mention.start());
        int to = mention.end();
        int latest = Math.min(text.length(), to + AROUND);
        while (to < latest && !isEnd(text.charAt(to))) to++;
        if (to == latest && to < text.length()) to = beforeSpace(text, to, mention.end());
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
