package it.mics.bottega.history;

import it.mics.bottega.governance.audit.ActRow;
import it.mics.bottega.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One act with the names that its reader may know: who it was, what it was about, and where that can be opened. */
public record Act(
        ActRow row,
        @Nullable String who,
        LocalizedText what,
        boolean named,
        @Nullable String link) {}
