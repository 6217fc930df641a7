package it.mics.bottega.proposal.version;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.Rewritten;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Which texts are worth keeping before they change: not every key, but what somebody else or a later day would miss. */
public final class KeepingRule {
    /** After so long without a change the next one begins something new. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    /** So many automatic versions stay; beyond that the oldest goes. */
    public static final int AUTOMATIC = 60;

    /** So many versions may have a name. */
    public static final int NAMED = 40;

    private KeepingRule() {}

    /** Why the text that stands is kept before this change; empty where it is not. */
    static Optional<VersionReason> before(Rewritten change, ProposalContent kept, Map<Part, AccountId> writers) {
        ProposalContent stands = change.before();
        if (stands.equals(kept)) return Optional.empty();
        if (!change.writtenAt().plus(PAUSE).isAfter(change.at())) return Optional.of(VersionReason.PAUSE);
        for (Part part : Part.values()) {
            AccountId last = writers.getOrDefault(part, change.writtenBy());
            if (part.differs(stands, change.after())
                    && part.differs(kept, stands)
                    && !change.writer().equals(last)) return Optional.of(VersionReason.HANDED_ON);
        }
        return Optional.empty();
    }
}
