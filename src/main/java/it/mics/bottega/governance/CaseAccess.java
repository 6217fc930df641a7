package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who holds a case now: its spoke, the one person to whom it was handed over, or the programme office; nobody else reads it or acts on it. */
@Service
public class CaseAccess {
    private final CaseSeats seats;

    CaseAccess(CaseSeats seats) {
        this.seats = seats;
    }

    /** The open cases that this person may decide, first due first. */
    @Transactional(readOnly = true)
    public List<CaseView> queue(Actor actor) {
        return actor.isVisitor() ? List.of() : seats.queue(actor.id(), actor.has(Role.PROGRAMME_OFFICE));
    }

    /** True where this person holds the case now. */
    @Transactional(readOnly = true)
    public boolean holds(Actor actor, CaseId id) {
        return !actor.isVisitor() && seats.holds(actor.id(), actor.has(Role.PROGRAMME_OFFICE), id);
    }

    /** True where this person holds the open case on this subject now. */
    @Transactional(readOnly = true)
    public boolean holds(Actor actor, String subjectType, UUID subject) {
        return !actor.isVisitor()
                && seats.openOn(subjectType, subject)
                        .filter(id -> holds(actor, id))
                        .isPresent();
    }

    /** True where this person handed the case over and is out for good. */
    @Transactional(readOnly = true)
    public boolean handedOver(Actor actor, CaseId id) {
        return seats.handedOver(actor.id(), id);
    }

    /** True where this person has opened the sealed case to read it, without holding it, and its time is not over. */
    @Transactional(readOnly = true)
    public boolean opened(Actor actor, CaseId id) {
        return seats.opened(actor.id(), id);
    }

    /** The moderators who sit at the case; the programme office where there are none. */
    @Transactional(readOnly = true)
    public List<AccountId> moderators(CaseId id) {
        return seats.moderators(id);
    }

    /** In which role this person acts on the case, for the record. */
    public static String actingAs(Actor actor, CaseView view) {
        for (Role role : List.of(Role.SPOKE_LEADER, Role.SPOKE_DEPUTY)) {
            if (actor.grants().stream()
                    .anyMatch(grant -> grant.role() == role
                            && Integer.valueOf(view.spoke()).equals(grant.spoke()))) return role + " " + view.spoke();
        }
        return actor.grants().stream()
                .filter(grant -> grant.spoke() != null)
                .findFirst()
                .filter(grant -> view.standing().holder() != CaseHolder.OFFICE)
                .map(grant -> grant.role() + " " + grant.spoke())
                .orElse((actor.has(Role.COMPANY_MEMBER) ? Role.COMPANY_MEMBER : Role.PROGRAMME_OFFICE).name());
    }
}
