package it.mics.bottega.matching.index;

import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.taxonomy.Thesaurus;

/** How a generation of the index was written: with which concepts its texts were read, and the mark by which that is recognised. */
record Wording(Thesaurus thesaurus, TextReader reader, Documents documents, String fingerprint) {
    static Wording of(Thesaurus thesaurus, IndexSource source) {
        TextReader reader = new TextReader(thesaurus);
        return new Wording(thesaurus, reader, new Documents(reader, source), Fingerprint.of(thesaurus));
    }
}
