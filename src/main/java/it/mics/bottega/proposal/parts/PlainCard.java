package it.mics.bottega.proposal.parts;

import it.mics.bottega.kernel.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a proposal is about in words for everybody, in either language as far as it is written: one screen of a phone. */
@Embeddable
public record PlainCard(
        @Column(name = "card_it") String it,
        @Column(name = "card_en") String en) {
    /** Nothing written yet. */
    public static final PlainCard EMPTY = new PlainCard("", "");

    /** Each language has at most so many letters. */
    public static final int LONGEST = 600;

    /** True where neither language is written. */
    public boolean isEmpty() {
        return it.isBlank() && en.isBlank();
    }

    /** Both languages as far as they are written. */
    public LocalizedText text() {
        return new LocalizedText(it.isBlank() ? null : it, en.isBlank() ? null : en);
    }
}
