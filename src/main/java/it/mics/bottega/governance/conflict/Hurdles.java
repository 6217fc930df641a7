package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the person who is acting and a decision: own findings, how many rules were asked, whether the case is with the
 * programme office, who could sign, a decision that waits, and the last refusal to sign.
 */
public record Hurdles(
        Findings own,
        int rules,
        boolean withOffice,
        List<String> signers,
        @Nullable Waiting waiting,
        @Nullable Refused refused) {
    /** A decision that waits for its second signature, with what was found about whoever took it, in words for others. */
    public record Waiting(
            CaseDecision decision, String by, Instant at, boolean mine, boolean maySign, List<LocalizedText> found) {}

    /** Who did not sign, when and why. */
    public record Refused(String by, Instant at, String reason) {}
}
