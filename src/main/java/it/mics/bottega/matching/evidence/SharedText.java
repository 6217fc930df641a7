package it.mics.bottega.matching.evidence;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Passage;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;

/** What a person's texts and a challenge have in common, and the sentences of both that show it. */
public record SharedText(List<SkillId> concepts, List<String> words, List<Quote> person, List<Quote> challenge) {
    public SharedText {
        concepts = List.copyOf(concepts);
        words = List.copyOf(words);
        person = List.copyOf(person);
        challenge = List.copyOf(challenge);
    }

    /** A sentence in the language in which it was written, with the stretches that answer the other text. */
    public record Quote(String sentence, Language language, List<Passage> marks) {}

    /** True where nothing can be shown. */
    public boolean isEmpty() {
        return concepts.isEmpty() && words.isEmpty();
    }

    /** Concepts alone, in the words of the thesaurus: for readers who must not recognise the person. */
    static SharedText of(List<SkillId> concepts) {
        return new SharedText(concepts, List.of(), List.of(), List.of());
    }
}
