package it.mics.bottega.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a moderator decided: the action, its reason code, a note in words, and the items that need mending. */
public record CaseDecision(
        CaseAction action,
        @Nullable String reasonCode,
        @Nullable String note,
        List<String> items) {
    public CaseDecision {
        note = note == null || note.isBlank() ? null : note.strip();
        items = List.copyOf(items);
    }

    /** An approval without more words. */
    public static CaseDecision approve() {
        return new CaseDecision(CaseAction.APPROVE, null, null, List.of());
    }
}
