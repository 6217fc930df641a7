package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The record and the news after every move of an amendment. */
@Component
class AmendmentMoves {
    private final ChallengeAmendments amendments;
    private final AuditTrail audit;
    private final LiveChallenge live;
    private final ApplicationEventPublisher events;

    AmendmentMoves(
            ChallengeAmendments amendments, AuditTrail audit, LiveChallenge live, ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.audit = audit;
        this.live = live;
        this.events = events;
    }

    /** The desk records for itself what its people decide; everything else is recorded in this role. */
    void made(ChallengeAmendment amendment, Actor actor, @Nullable String actingAs) {
        amendments.flush();
        if (actingAs != null)
            audit.record(
                    actor,
                    actingAs,
                    "amendment." + amendment.status(),
                    "challenge",
                    amendment.challenge().value(),
                    amendment.id().value().toString());
        events.publishEvent(new AmendmentMoved(amendment.id(), amendment.challenge(), amendment.status()));
        live.changed(amendment.challenge());
    }
}
