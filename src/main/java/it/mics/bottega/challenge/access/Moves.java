package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What belongs to every move of an access: its row held and its challenge fresh before, the record and the news after. */
@Component
class Moves {
    private final AccessRequests requests;
    private final ChallengeRegister challenges;
    private final AuditTrail audit;
    private final LiveAccess live;
    private final ApplicationEventPublisher events;

    Moves(
            AccessRequests requests,
            ChallengeRegister challenges,
            AuditTrail audit,
            LiveAccess live,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.challenges = challenges;
        this.audit = audit;
        this.live = live;
        this.events = events;
    }

    /** The access with its row held until the transaction ends. */
    AccessRequest hold(AccessId id) {
        return requests.lock(id).orElseThrow(NotFound::new);
    }

    /** The challenge of the access as it is now. */
    ChallengeFacts about(AccessRequest request) {
        return challenges.get(request.challenge());
    }

    /** The record names the access and never what was said: reasons may hold what the brief holds. */
    void made(AccessRequest request, Actor actor, String actingAs) {
        requests.flush();
        audit.record(
                actor,
                actingAs,
                "access." + request.status(),
                "challenge",
                request.challenge().value(),
                request.id().value().toString());
        events.publishEvent(new AccessMoved(request.id(), request.challenge(), request.status()));
        live.changed(request.challenge());
    }
}
