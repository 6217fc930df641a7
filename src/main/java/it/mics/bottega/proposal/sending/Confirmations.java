package it.mics.bottega.proposal.sending;

import it.mics.bottega.challenge.Confirming;
import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a team is with the version that it was last asked to confirm: who has confirmed, and who is missing. */
public record Confirmations(
        int round,
        int version,
        String askedBy,
        Instant askedAt,
        Confirming rule,
        List<Line> members,
        @Nullable RoundEnd ended,
        @Nullable Instant endedAt,
        String endedBy) {

    /** A member, and when they confirmed; null where they have not. */
    public record Line(
            AccountId account,
            String name,
            boolean leader,
            @Nullable Instant at) {}

    /** True while the team is asked to confirm it. */
    public boolean open() {
        return ended == null;
    }

    /** True where it can be sent. */
    public boolean complete() {
        return open()
                && rule.enough(
                        members.size(), count(), members.stream().anyMatch(line -> line.leader && line.at != null));
    }

    /** How many members have confirmed it. */
    public int count() {
        return (int) members.stream().filter(line -> line.at != null).count();
    }

    /** True where this person has confirmed it. */
    public boolean by(AccountId person) {
        return members.stream().anyMatch(line -> line.account.equals(person) && line.at != null);
    }
}
