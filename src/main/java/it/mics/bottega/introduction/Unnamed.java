package it.mics.bottega.introduction;

import it.mics.bottega.kernel.LocalizedText;

/** A person without a name: the own headline and the kind of institution, which may be empty; nothing at all where not shown. */
public record Unnamed(LocalizedText headline, String institutionKind, boolean shown) {
    /** Somebody who has hidden the profile meanwhile, or whose account is no longer there. */
    public static final Unnamed GONE = new Unnamed(LocalizedText.EMPTY, "", false);

    /** The message key of the line that stands where there is no headline. */
    public String neutralKey() {
        return shown ? "introduction.somebody" : "introduction.hidden";
    }
}
