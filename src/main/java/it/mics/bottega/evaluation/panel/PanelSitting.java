package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does who is asked to sit on a panel: says yes or no. */
@Service
public class PanelSitting {
    private final PanelMembers members;
    private final PanelQueries queries;
    private final ChallengeRegister challenges;
    private final ChallengePolicy readable;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Clock clock;

    PanelSitting(
            PanelMembers members,
            PanelQueries queries,
            ChallengeRegister challenges,
            ChallengePolicy readable,
            AuditTrail audit,
            CurrentActor current,
            Clock clock) {
        this.members = members;
        this.queries = queries;
        this.challenges = challenges;
        this.readable = readable;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** My places on panels, offered and taken. */
    @Transactional(readOnly = true)
    public List<OwnSeat> mine() {
        Actor actor = current.get();
        if (actor.isVisitor()) return List.of();
        return queries.held(actor.id()).stream()
                .map(seat -> new OwnSeat(seat, readable.seenBy(actor, challenges.get(seat.challenge()))))
                .toList();
    }

    /** Answers an invitation of mine. */
    @Transactional
    public void answer(SeatId id, boolean yes) {
        Actor actor = current.require();
        PanelMember seat = members.held(id.value())
                .filter(found -> actor.is(found.juror()))
                .orElseThrow(NotFound::new);
        seat.answer(yes, clock.instant());
        members.flush();
        audit.record(
                actor,
                yes ? "panel.accept" : "panel.decline",
                "challenge",
                seat.challenge().value(),
                null);
    }
}
