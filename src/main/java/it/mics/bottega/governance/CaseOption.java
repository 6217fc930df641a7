package it.mics.bottega.governance;

import java.util.List;

/**
 * An action that a kind of case allows: the message key of its button, the reason codes to choose from (each with the text
 * {@code <prefix>.<code>}), and whether a note or at least one item of the checklist must go with it.
 */
public record CaseOption(
        CaseAction action,
        String labelKey,
        String reasonPrefix,
        List<String> reasons,
        boolean needsNote,
        boolean needsItems) {
    /** An action that asks for nothing more. */
    public static CaseOption plain(CaseAction action, String labelKey) {
        return new CaseOption(action, labelKey, "", List.of(), false, false);
    }

    /** An action that needs one of these reasons. */
    public static CaseOption withReason(CaseAction action, String labelKey, String reasonPrefix, List<String> reasons) {
        return new CaseOption(action, labelKey, reasonPrefix, reasons, false, false);
    }
}
