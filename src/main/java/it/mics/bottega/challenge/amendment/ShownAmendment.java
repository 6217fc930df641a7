package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amendment as its reader may see it; {@code hidden} where some of what it changes stands in a text that is closed to them. */
public record ShownAmendment(
        AmendmentId id,
        ChallengeId challenge,
        @Nullable Integer number,
        AmendmentStatus status,
        String reason,
        Language language,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable AmendmentRefusal refusal,
        @Nullable String note,
        List<TermChange> changes,
        boolean hidden,
        boolean acknowledged) {

    /** The same for somebody to whom the brief is closed. */
    ShownAmendment withoutBrief() {
        List<TermChange> open =
                changes.stream().filter(change -> !change.field().isBrief()).toList();
        return new ShownAmendment(
                id,
                challenge,
                number,
                status,
                reason,
                language,
                proposedAt,
                decidedAt,
                refusal,
                note,
                open,
                open.size() < changes.size(),
                acknowledged);
    }

    /** The same without what the moderator wrote to the company. */
    ShownAmendment withoutNote() {
        return new ShownAmendment(
                id,
                challenge,
                number,
                status,
                reason,
                language,
                proposedAt,
                decidedAt,
                refusal,
                null,
                changes,
                hidden,
                acknowledged);
    }
}
