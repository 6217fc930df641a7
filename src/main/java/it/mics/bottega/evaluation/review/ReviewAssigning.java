package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.evaluation.JurorNews;
import it.mics.bottega.evaluation.assign.BestPlan;
import it.mics.bottega.evaluation.assign.Progress;
import it.mics.bottega.evaluation.panel.PanelRegister;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.evaluation.panel.SeatLeft;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.SubmittedProposal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How proposals are given to jurors: a plan that anybody may compare, carried out only when it is assigned. */
@Service
public class ReviewAssigning {
    private final Reviews reviews;
    private final ReviewRows rows;
    private final ProposalReading proposals;
    private final ProposalConflicts conflicts;
    private final PanelRegister panels;
    private final JurorFits fits;
    private final AffiliationHistory accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentActor current;
    private final Clock clock;

    ReviewAssigning(
            Reviews reviews,
            ReviewRows rows,
            ProposalReading proposals,
            ProposalConflicts conflicts,
            PanelRegister panels,
            JurorFits fits,
            AffiliationHistory accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            CurrentActor current,
            Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.proposals = proposals;
        this.conflicts = conflicts;
        this.panels = panels;
        this.fits = fits;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Who reads what now, and which pairs the conflict rules forbid. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public AssignmentSheet sheet(ChallengeId id) {
        return read(panels.composed(id), pair -> true);
    }

    /** What could be assigned beside what is, to be worked out: reads everything now, so that the working out holds nothing and nobody. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public Function<Progress, AssignmentChoices> propose(ChallengeId id) {
        AssignmentSheet sheet = read(panels.open(id), pair -> true);
        Map<ProposalId, ProposalContent> texts = proposals.sentTo(id).stream()
                .collect(Collectors.toMap(sent -> sent.facts().id(), SubmittedProposal::content));
        int[][] fit = fits.of(
                id,
                sheet.jurors().stream().map(Seat::juror).toList(),
                sheet.proposals().stream()
                        .map(line -> Objects.requireNonNull(texts.get(line.id())))
                        .toList());
        PanelPuzzle panel = new PanelPuzzle(sheet, fit);
        return progress -> new AssignmentChoices(
                panel.way(panel.plan(BestPlan.plan(panel.puzzle(), progress))),
                panel.way(RoundRobin.plan(sheet)),
                panel.missing(),
                panel.fits());
    }

    /** Assigns all of these or none: each checked again on what is true now. */
    @Transactional
    @PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public void assign(ChallengeId id, List<Planned> plan) {
        Actor actor = current.require();
        ChallengeFacts facts = panels.open(id);
        accounts.hold(plan.stream().map(Planned::juror).distinct().toList());
        for (Planned one : plan) {
            AssignmentSheet sheet = read(facts, one::equals);
            Seat seat = sheet.jurors().stream()
                    .filter(found -> found.juror().equals(one.juror()))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("review.assign.notSitting"));
            if (sheet.proposals().stream().noneMatch(line -> line.id().equals(one.proposal()))) throw new NotFound();
            if (sheet.closed().contains(one)) throw new RuleViolation("review.assign.conflict", seat.name());
            if (!sheet.free(one.proposal(), seat)) throw new RuleViolation("review.assign.already", seat.name());
            if (seat.assigned() >= seat.load()) throw new RuleViolation("review.assign.load", seat.name(), seat.load());
            reviews.saveAndFlush(new Review(one.proposal(), id, one.juror(), clock.instant()));
        }
        audit.record(actor, "review.assign", "challenge", id.value(), String.valueOf(plan.size()));
        plan.stream()
                .map(Planned::juror)
                .distinct()
                .forEach(juror ->
                        events.publishEvent(new JurorNews(JurorNews.What.ASSIGNED, id, juror, UUID.randomUUID())));
    }

    /** Whoever leaves the panel reads no more, and what they judged counts no more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SeatLeft left) {
        reviews.heldOf(left.challenge().value(), left.juror().value()).stream()
                .filter(review -> review.status() != ReviewStatus.CONFLICTED)
                .forEach(Review::revoke);
        reviews.flush();
    }

    /** As things stand; the conflict rules are asked about the pairs that matter. */
    private AssignmentSheet read(ChallengeFacts facts, Predicate<Planned> matters) {
        List<Seat> jurors = panels.seats(facts.id()).stream().filter(Seat::sits).toList();
        List<AssignmentSheet.Line> lines = proposals.sentTo(facts.id()).stream()
                .map(sent -> new AssignmentSheet.Line(
                        sent.facts().id(), sent.content().title(), sent.teamName()))
                .toList();
        List<ReviewItem> items = rows.of(facts.id());
        Set<Planned> closed = new HashSet<>();
        for (Seat seat : jurors) {
            for (AssignmentSheet.Line line : lines) {
                Planned pair = new Planned(line.id(), seat.juror());
                if (matters.test(pair)
                        && conflicts.of(seat.juror(), facts, line.id()).hard()) closed.add(pair);
            }
        }
        return new AssignmentSheet(jurors, lines, items, closed);
    }
}
