package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.evaluation.JurorNews;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.governance.conflict.Findings;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a company and the leader of its spoke put a panel together: invite, choose a chair, take somebody off it. */
@Service
@PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'SPOKE_LEADER', 'SPOKE_DEPUTY')")
public class PanelComposing {
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 120;

    private final PanelMembers members;
    private final PanelQueries queries;
    private final PanelRegister register;
    private final ChallengePolicy readable;
    private final Conflicts conflicts;
    private final AffiliationHistory accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentActor current;
    private final Clock clock;

    PanelComposing(
            PanelMembers members,
            PanelQueries queries,
            PanelRegister register,
            ChallengePolicy readable,
            Conflicts conflicts,
            AffiliationHistory accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            CurrentActor current,
            Clock clock) {
        this.members = members;
        this.queries = queries;
        this.register = register;
        this.readable = readable;
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** The panel as it stands. */
    @Transactional(readOnly = true)
    public PanelSheet sheet(ChallengeId id) {
        ChallengeFacts facts = register.composed(id);
        return new PanelSheet(readable.seenBy(current.get(), facts), queries.of(id), PanelRegister.isOpen(facts));
    }

    /** People with these letters in their name who could be asked; nobody who has a part in the challenge. */
    @Transactional(readOnly = true)
    public List<PanelCandidate> candidates(ChallengeId id, String letters) {
        register.composed(id);
        String name = letters.strip();
        // No name is longer, and to look for a whole page in every name would keep the database busy for minutes.
        boolean found = name.length() >= FEWEST_LETTERS && name.length() <= MOST_LETTERS;
        return found ? queries.named(id, name) : List.of();
    }

    /** Invites somebody to read at most so many proposals; refused where the person has a part in the challenge. */
    @Transactional
    public void invite(ChallengeId id, AccountId juror, PanelSide side, int load) {
        Actor actor = current.require();
        ChallengeFacts facts = register.open(id);
        accounts.hold(List.of(juror));
        Findings found = conflicts.among(
                juror, new Concerned(Set.of(facts.owner()), List.of(), Set.of(new Thing("challenge", id.value()))));
        if (found.hard()) throw new RuleViolation("panel.party");
        members.heldOf(id.value()).stream()
                .filter(seat -> seat.juror().equals(juror))
                .findFirst()
                .ifPresentOrElse(
                        seat -> seat.again(side, load, actor.id(), clock.instant()),
                        () -> members.save(new PanelMember(id, juror, side, load, actor.id(), clock.instant())));
        members.flush();
        audit.record(actor, "panel.invite", "challenge", id.value(), side.name());
        events.publishEvent(new JurorNews(JurorNews.What.INVITED, id, juror, UUID.randomUUID()));
    }

    /** Takes somebody off the panel; what they judged no longer counts. */
    @Transactional
    public void remove(SeatId id) {
        Actor actor = current.require();
        PanelMember seat = mine(id);
        seat.remove();
        members.flush();
        events.publishEvent(new SeatLeft(seat.challenge(), seat.juror()));
        audit.record(actor, "panel.remove", "challenge", seat.challenge().value(), null);
    }

    /** Makes this juror the chair, who alone may reopen a submitted review. */
    @Transactional
    public void preside(SeatId id) {
        Actor actor = current.require();
        ChallengeId challenge = mine(id).challenge();
        List<PanelMember> all = members.heldOf(challenge.value());
        all.forEach(seat -> seat.presides(false));
        members.flush();
        members.held(id.value()).orElseThrow(NotFound::new).presides(true);
        members.flush();
        audit.record(actor, "panel.chair", "challenge", challenge.value(), null);
    }

    private PanelMember mine(SeatId id) {
        PanelMember seat = members.held(id.value()).orElseThrow(NotFound::new);
        register.open(seat.challenge());
        return seat;
    }
}
