package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.evaluation.JurorNews;
import it.mics.bottega.evaluation.panel.PanelRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.Belonging;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second signature that a juror with a loose tie needs: by a moderator of the spoke, of another organisation, whom nothing ties. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
public class ReviewSigning {
    private final Reviews reviews;
    private final ProposalConflicts conflicts;
    private final PanelRegister panels;
    private final AffiliationHistory accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentActor current;
    private final Clock clock;

    ReviewSigning(
            Reviews reviews,
            ProposalConflicts conflicts,
            PanelRegister panels,
            AffiliationHistory accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            CurrentActor current,
            Clock clock) {
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.panels = panels;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Lets the juror read and judge in spite of the tie. */
    @Transactional
    public void sign(ReviewId id) {
        Actor actor = current.require();
        Review review = held(id, actor);
        review.sign(actor.id(), clock.instant());
        done(actor, "review.sign", JurorNews.What.SIGNED, review);
    }

    /** Keeps the proposal closed to the juror. */
    @Transactional
    public void refuse(ReviewId id) {
        Actor actor = current.require();
        Review review = held(id, actor);
        review.close();
        done(actor, "review.refuseSign", JurorNews.What.KEPT_CLOSED, review);
    }

    private void done(Actor actor, String action, JurorNews.What what, Review review) {
        reviews.flush();
        audit.record(actor, action, "challenge", review.challenge().value(), null);
        events.publishEvent(new JurorNews(what, review.challenge(), review.juror(), UUID.randomUUID()));
    }

    private Review held(ReviewId id, Actor actor) {
        Review review = reviews.held(id.value()).orElseThrow(NotFound::new);
        ChallengeFacts challenge = panels.open(review.challenge());
        if (!actor.moderates(challenge.primarySpoke())) throw new NotFound();
        accounts.hold(List.of(actor.id(), review.juror()));
        if (!conflicts.of(actor.id(), challenge, review.proposal()).clean())
            throw new RuleViolation("review.sign.tied");
        Set<OrganisationId> own = organisations(actor.id());
        if (organisations(review.juror()).stream().anyMatch(own::contains))
            throw new RuleViolation("review.sign.sameOrganisation");
        return review;
    }

    private Set<OrganisationId> organisations(AccountId person) {
        LocalDate today = LocalDate.ofInstant(Instant.now(clock), Dates.ROME);
        return accounts.of(List.of(person)).stream()
                .filter(belonging -> belonging.lastsOn(today))
                .map(Belonging::organisation)
                .collect(Collectors.toSet());
    }
}
