package it.mics.bottega.report;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeWithholding;
import it.mics.bottega.directory.ProfileWithholding;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.DecidedCases;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What moderators read of a case about reports, and what their decision does; called by the desk, which knows who may decide. */
@Service
public class ReportReview {
    private final ReportedThings things;
    private final ReportQueries queries;
    private final ChallengeWithholding challenges;
    private final ProfileWithholding profiles;
    private final DecidedCases decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportReview(
            ReportedThings things,
            ReportQueries queries,
            ChallengeWithholding challenges,
            ProfileWithholding profiles,
            DecidedCases decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.things = things;
        this.queries = queries;
        this.challenges = challenges;
        this.profiles = profiles;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** What was reported in this case, without who reported it. */
    @Transactional(readOnly = true)
    public List<Report> reports(CaseId id) {
        return queries.of(id);
    }

    /** What the case is about, as it is now. */
    @Transactional(readOnly = true)
    public Optional<ReportedThing> thing(UUID subject) {
        return queries.thing(subject).flatMap(things::find);
    }

    /** How the decision before this one stands. */
    @Transactional(readOnly = true)
    public Optional<Verdict> before(UUID subject) {
        return queries.thing(subject).flatMap(queries::verdict);
    }

    /** Hides, shows or leaves what was reported, and answers everybody who reported it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        String reason = decision.reasonCode();
        if (reason == null) throw new RuleViolation("governance.case.reasonMissing");
        UUID subject = view.subject();
        ReportedThing thing = thing(subject).orElseThrow(NotFound::new);
        ReportOutcome outcome = ReportOutcome.of(decision.action());
        boolean hidden = outcome == ReportOutcome.HIDDEN;
        switch (thing.kind()) {
            case CHALLENGE -> challenges.withhold(new ChallengeId(subject), hidden, moderator, reason);
            case PERSON -> profiles.withhold(new AccountId(subject), hidden, moderator, reason);
            case TEAM -> {
                if (hidden) throw new RuleViolation("governance.case.notAllowed");
            }
        }
        boolean before =
                queries.verdict(thing.id()).filter(Verdict::hasConsequences).isPresent();
        queries.answer(view.id(), outcome, clock.instant());
        Verdict verdict = new Verdict(outcome, reason, decision.note(), clock.instant());
        queries.settle(thing.id(), verdict);
        if (verdict.aboutDecision()) decisions.reopen(Reports.CHALLENGE, subject, moderator);
        events.publishEvent(new ReportAnswered(view.id(), thing.id(), outcome, reason, before));
    }
}
