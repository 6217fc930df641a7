package it.mics.bottega.challenge;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with its own challenge: start, write, submit for review, take back. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class ChallengeAuthoring {
    static final String SUBJECT = "challenge";
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Challenges challenges;
    private final ChallengeQueries queries;
    private final ChallengeHistory history;
    private final ModerationDesk desk;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<SubmissionRule> rules;
    private final Clock clock;

    ChallengeAuthoring(
            Challenges challenges,
            ChallengeQueries queries,
            ChallengeHistory history,
            ModerationDesk desk,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            ObjectProvider<SubmissionRule> rules,
            Clock clock) {
        this.challenges = challenges;
        this.queries = queries;
        this.history = history;
        this.desk = desk;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.rules = rules;
        this.clock = clock;
    }

    /** Starts an empty challenge for this company, one of those that the person acts for. */
    @Transactional
    public ChallengeId start(OrganisationId company) {
        Actor actor = current.require();
        if (!actor.actsFor(company)) throw new NotFound();
        return challenges
                .save(new Challenge(company, actor.id(), clock.instant()))
                .id();
    }

    /** The challenge on its author's desk. */
    @Transactional(readOnly = true)
    public ChallengeSheet sheet(ChallengeId id) {
        return own(id).sheet(history.of(id));
    }

    /** Saves what the form holds; refused, with the other draft, where somebody else has saved since version {@code seen}. */
    @Transactional
    public SavedDraft save(ChallengeId id, ChallengeDraft draft, int seen) {
        Actor actor = current.require();
        Challenge challenge = challenges
                .lock(id)
                .filter(found -> actor.actsFor(found.owner()))
                .orElseThrow(NotFound::new);
        if (seen != challenge.version() && challenge.status().isEditable()) {
            ChallengeSheet stored = challenge.sheet(List.of());
            return new SavedDraft(stored.version(), stored.updatedAt(), stored.draft());
        }
        Instant now = clock.instant();
        challenge.save(draft, seen, actor, now);
        challenges.flush();
        return new SavedDraft(challenge.version(), now, null);
    }

    /** What modules above have against submitting it now; what the form itself lacks says {@link SubmissionRules#check}. */
    @Transactional(readOnly = true)
    public List<SubmissionProblem> obstacles(ChallengeId id) {
        own(id);
        return contributed(id);
    }

    /** Hands version {@code seen} to the review of its spoke; refused where somebody else has saved since. */
    @Transactional
    public void submit(ChallengeId id, int seen) {
        Actor actor = current.require();
        Instant now = clock.instant();
        Challenge challenge = challenges.lock(id).orElseThrow(NotFound::new);
        boolean overtaken = challenge.version() != seen && challenge.status().isEditable();
        if (overtaken && actor.actsFor(challenge.owner())) throw new RuleViolation("error.changedMeanwhile");
        StatusChange change = challenge.submit(actor, contributed(id), now);
        challenge.codeOnce(() -> queries.nextCode(now.atZone(ROME).getYear()));
        desk.open(SUBJECT, id.value(), challenge.primarySpoke());
        record(id, actor, change, "challenge.SUBMIT", now);
        events.publishEvent(new ChallengeSubmitted(id, challenge.primarySpoke(), now));
    }

    /** Takes it back from review to write on; refused while a decision about it is taken again, which is not the company’s to stop. */
    @Transactional
    public void withdraw(ChallengeId id) {
        Actor actor = current.require();
        Instant now = clock.instant();
        // The case first, as a decision does, so that the two cannot wait for each other.
        Optional<CaseView> review = desk.withdraw(SUBJECT, id.value());
        StatusChange change = challenges.lock(id).orElseThrow(NotFound::new).withdraw(actor, now);
        if (review.filter(view -> view.standing().again()).isPresent())
            throw new RuleViolation("challenge.withdraw.again");
        record(id, actor, change, "challenge.WITHDRAW", now);
    }

    private void record(ChallengeId id, Actor actor, StatusChange change, String action, Instant now) {
        history.add(id, actor, change, now);
        audit.record(actor, "COMPANY_MEMBER", action, SUBJECT, id.value(), null);
        events.publishEvent(new ChallengeChanged(id));
    }

    private List<SubmissionProblem> contributed(ChallengeId id) {
        ChallengeFacts facts = queries.facts(List.of(id)).get(id);
        if (facts == null) throw new NotFound();
        return rules.orderedStream().flatMap(rule -> rule.check(facts).stream()).toList();
    }

    private Challenge own(ChallengeId id) {
        Actor actor = current.require();
        return challenges
                .findById(id)
                .filter(challenge -> actor.actsFor(challenge.owner()))
                .orElseThrow(NotFound::new);
    }
}
