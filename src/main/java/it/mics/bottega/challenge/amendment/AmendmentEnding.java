package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeClosed;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.platform.DatabaseClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What waits for a decision when the deadline comes is over: nothing changes any more. */
@Component
class AmendmentEnding {
    private final ChallengeAmendments amendments;
    private final AmendmentMoves moves;
    private final ModerationDesk desk;
    private final DatabaseClock clock;

    AmendmentEnding(ChallengeAmendments amendments, AmendmentMoves moves, ModerationDesk desk, DatabaseClock clock) {
        this.amendments = amendments;
        this.moves = moves;
        this.desk = desk;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ChallengeClosed event) {
        amendments.lockProposed(event.challenge()).ifPresent(amendment -> {
            amendment.lapse(clock.now());
            desk.withdraw(AmendmentProposing.SUBJECT, amendment.id().value());
            moves.made(amendment, Actor.VISITOR, "SYSTEM");
        });
    }
}
