package it.mics.bottega.introduction;

import it.mics.bottega.kernel.LocalizedText;

/** A person without a name: the own headline and the kind of institution, which may be empty. */
public record Unnamed(LocalizedText headline, String institutionKind) {
    /** Somebody whose profile is no longer there. */
    public static final Unnamed GONE = new Unnamed(LocalizedText.EMPTY, "");
}
