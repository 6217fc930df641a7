package it.mics.bottega.challenge.amendment;

import it.mics.bottega.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One thing that an amendment changes; dates as moments, the prize in cents, texts in one language each. */
@Embeddable
public record TermChange(
        @Enumerated(EnumType.STRING) AmendedField field,
        @Nullable @Enumerated(EnumType.STRING) Language language,
        @Column(name = "before") String before,
        @Column(name = "after") String after) {}
