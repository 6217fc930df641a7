package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.TextTraits;
import it.mics.bottega.matching.latent.ModelTrainer;
import it.mics.bottega.matching.latent.TextModel;
import it.mics.bottega.taxonomy.Skill;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Everything that a text model learns from: the texts that may be found, and the thesaurus for its pairs of labels. */
final class Corpus {
    private static final int BATCH = 200;

    private final TextReader reader;
    private final ModelTrainer trainer = new ModelTrainer();

    private Corpus(TextReader reader) {
        this.reader = reader;
    }

    static TextModel train(TextReader reader, IndexSource source) {
        Corpus corpus = new Corpus(reader);
        reader.thesaurus().all().forEach(corpus::learn);
        Set<UUID> challenges = source.challengeVersions().keySet();
        Set<UUID> people = source.personVersions().keySet();
        inBatches(
                ordered(challenges),
                some -> source.challenges(some).stream()
                        .sorted(Comparator.comparing(IndexedChallenge::id))
                        .forEach(corpus::learn));
        inBatches(
                ordered(people),
                some -> source.people(some).stream()
                        .sorted(Comparator.comparing(IndexedPerson::id))
                        .forEach(corpus::learn));
        return corpus.trainer.train(challenges.size() + people.size());
    }

    private static void inBatches(List<UUID> ids, Consumer<List<UUID>> learn) {
        for (int from = 0; from < ids.size(); from += BATCH)
            learn.accept(ids.subList(from, Math.min(ids.size(), from + BATCH)));
    }

    private void learn(Skill skill) {
        pair(skill.label());
    }

    private void learn(IndexedChallenge challenge) {
        pair(challenge.title());
        pair(challenge.teaser());
        trainer.add(TextTraits.of(reader, List.of(challenge.title(), challenge.teaser(), challenge.brief())));
    }

    private void learn(IndexedPerson person) {
        pair(person.headline());
        for (List<LocalizedText> part : Documents.parts(person)) trainer.add(TextTraits.of(reader, part));
    }

    private void pair(LocalizedText text) {
        String italian = text.it();
        String english = text.en();
        if (italian != null && english != null && !italian.equals(english))
            trainer.addPair(TextTraits.terms(Language.IT, italian), TextTraits.terms(Language.EN, english));
    }

    private static List<UUID> ordered(Collection<UUID> ids) {
        return ids.stream().sorted().limit(ModelTrainer.MOST_TEXTS).toList();
    }
}
