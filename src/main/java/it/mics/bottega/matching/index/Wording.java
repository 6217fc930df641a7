package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.TextTraits;
import it.mics.bottega.matching.latent.TextModel;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.List;
import java.util.Map;

/**
 * How a generation of the index was written: with which concepts its texts were read and what was known about its terms, and the mark by
 * which that is recognised.
 */
record Wording(Thesaurus thesaurus, TextReader reader, TextModel model, Documents documents, String fingerprint) {
    private static final double GROWTH = 1.1;
    private static final int FEW = 20;

    static Wording of(Thesaurus thesaurus, IndexSource source, TextModel model) {
        TextReader reader = new TextReader(thesaurus);
        return new Wording(
                thesaurus,
                reader,
                model,
                new Documents(reader, model, source),
                Fingerprint.of(thesaurus) + "/" + model.version());
    }

    /** The same with a model of all texts that there are now. */
    static Wording trained(Thesaurus thesaurus, IndexSource source) {
        return of(thesaurus, source, Corpus.train(new TextReader(thesaurus), source));
    }

    /** What a text is about, read as the documents were. */
    Map<String, Integer> traits(LocalizedText text) {
        return text.isEmpty() ? Map.of() : TextTraits.of(reader, List.of(text));
    }

    /** True where the model learnt from nobody. */
    boolean untaught() {
        return model.trainedOn() == 0;
    }

    /** True where there is a tenth more to learn from than the model saw. */
    boolean outgrown(int documents) {
        return documents > model.trainedOn() * GROWTH + FEW;
    }

    /** True where this thesaurus has a tenth more concepts; single new ones wait for the next training. */
    boolean outgrown(Thesaurus next) {
        return next.all().size() > thesaurus.all().size() * GROWTH + FEW;
    }
}
