package it.mics.bottega.matching.index.files;

import it.mics.bottega.attachment.FoundAttachment.Stretch;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.index.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts from a long text the stretch in which most of the words stand that were typed. */
final class Excerpts {
    private static final int AROUND = 90;
    private static final int LONG = 160;

    private Excerpts() {}

    static List<Stretch> of(String words, String text) {
        List<Word> answers = answers(words, text);
        if (answers.isEmpty()) return List.of();
        int first = best(answers);
        int last = first;
        while (last + 1 < answers.size()
                && answers.get(last + 1).end() - answers.get(first).start() <= LONG) last++;
        int from = Math.max(0, answers.get(first).start() - AROUND);
        int to = Math.min(text.length(), answers.get(last).end() + AROUND);
        if (from > 0) from = begin(text, from, answers.get(first).start());
        if (to < text.length()) to = end(text, to, answers.get(last).end());
        List<Stretch> stretches = new ArrayList<>();
        int done = from;
        for (Word answer : answers.subList(first, last + 1)) {
            if (answer.start() < done) continue;
            stretches.add(
                    new Stretch((done == from && from > 0 ? "… " : "") + plain(text, done, answer.start()), false));
            stretches.add(new Stretch(text.substring(answer.start(), answer.end()), true));
            done = answer.end();
        }
        stretches.add(new Stretch(plain(text, done, to) + (to < text.length() ? " …" : ""), false));
        return stretches;
    }

    /** The words of the text that answer, in reading order. */
    private static List<Word> answers(String words, String text) {
        Set<Word> answers = new TreeSet<>(Comparator.comparingInt(Word::start).thenComparingInt(Word::end));
        for (Language language : Language.values()) {
            Set<String> asked = Word.of(Analysers.of(language), words).stream()
                    .map(Word::term)
                    .collect(Collectors.toSet());
            for (Word word : Word.of(Analysers.of(language), text)) if (asked.contains(word.term())) answers.add(word);
        }
        return List.copyOf(answers);
    }

    /** Where the most different words stand together; of several such places the first. */
    private static int best(List<Word> answers) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < answers.size(); i++) {
            Set<String> together = new HashSet<>();
            for (int j = i;
                    j < answers.size() && answers.get(j).end() - answers.get(i).start() <= LONG;
                    j++) together.add(answers.get(j).term());
            if (together.size() > most) {
                most = together.size();
                best = i;
            }
        }
        return best;
    }

    private static int begin(String text, int from, int answer) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= answer ? from : blank + 1;
    }

    private static int end(String text, int to, int answer) {
        int blank = text.lastIndexOf(' ', to);
        return blank <= answer ? to : blank;
    }

    private static String plain(String text, int from, int to) {
        return text.substring(from, to).replaceAll("\\s+", " ");
    }
}
