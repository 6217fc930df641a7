package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads texts as the index does: which concepts they name, and which passages answer the words that somebody typed. */
public final class TextReader {
    private final Thesaurus thesaurus;
    private final ConceptFinder concepts;
    private @Nullable SkillNames names;

    /** A reader with this thesaurus. */
    public TextReader(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        concepts = new ConceptFinder(thesaurus);
    }

    /** The concepts that a text names, in reading order. */
    public List<Mention> mentions(String text) {
        return concepts.mentions(text);
    }

    /** The skills that a text speaks of, surest first, also where it names them only in part. */
    public List<NamedSkill> skills(String text) {
        return names().in(text, mentions(text));
    }

    /** Read when first asked for: few readers need it, and a large thesaurus takes a second. */
    private synchronized SkillNames names() {
        SkillNames present = names;
        if (present == null) {
            present = new SkillNames(thesaurus);
            names = present;
        }
        return present;
    }

    /** The concepts behind typed words, with the narrower ones that they stand for. */
    public Set<SkillId> meant(String words) {
        Set<SkillId> meant = new LinkedHashSet<>();
        for (Mention mention : mentions(words)) {
            meant.add(mention.skill());
            meant.addAll(thesaurus.narrower(mention.skill()));
        }
        return meant;
    }

    /** What a text says in this language: each term with the words as they are written, in reading order; function words are left out. */
    public Map<String, List<String>> words(Language language, String text) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Word word : Word.of(Analysers.of(language), text))
            words.computeIfAbsent(word.term(), term -> new ArrayList<>()).add(text.substring(word.start(), word.end()));
        return words;
    }

    /** The stretches of a text that answer the typed words: the same words in any inflection, and the concepts behind them. */
    public List<Passage> answering(String words, String text) {
        List<Passage> spans = new ArrayList<>();
        for (Language language : Language.values()) {
            Set<String> terms = new HashSet<>();
            Word.of(Analysers.of(language), words).forEach(word -> terms.add(word.term()));
            for (Word word : Word.of(Analysers.of(language), text)) {
                if (terms.contains(word.term())) spans.add(new Passage(word.start(), word.end()));
            }
        }
        Set<SkillId> meant = meant(words);
        for (Mention mention : mentions(text)) {
            if (meant.contains(mention.skill())) spans.add(new Passage(mention.start(), mention.end()));
        }
        return merged(spans);
    }

    private static List<Passage> merged(List<Passage> spans) {
        spans.sort(Comparator.comparingInt(Passage::start));
        List<Passage> merged = new ArrayList<>();
        for (Passage span : spans) {
            if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
                Passage last = merged.removeLast();
                merged.add(new Passage(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** The thesaurus behind the concepts. */
    public Thesaurus thesaurus() {
        return thesaurus;
    }
}
