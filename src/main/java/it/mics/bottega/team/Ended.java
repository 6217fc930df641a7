package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.List;

/** An invitation or a request that has just ended unanswered; its state no longer tells which of the two it was. */
record Ended(MembershipId asking, AccountId account, boolean invitation) {
    /** Ends these as cancelled. */
    static List<Ended> cancelled(List<Membership> waiting, Instant now) {
        List<Ended> ended = of(waiting);
        waiting.forEach(asking -> asking.end(MembershipStatus.CANCELLED, now));
        return ended;
    }

    /** Ends those of these for which the time to answer is over. */
    static List<Ended> expired(List<Membership> waiting, Instant now) {
        List<Membership> late =
                waiting.stream().filter(asking -> asking.isExpired(now)).toList();
        List<Ended> ended = of(late);
        late.forEach(Membership::expire);
        return ended;
    }

    private static List<Ended> of(List<Membership> waiting) {
        return waiting.stream()
                .map(asking -> new Ended(asking.id(), asking.account(), asking.isInvited()))
                .toList();
    }
}
