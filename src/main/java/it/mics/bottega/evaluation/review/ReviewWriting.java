package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.evaluation.JurorNews;
import it.mics.bottega.evaluation.panel.PanelRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.conflict.Findings;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a juror does with a review of their own: declares, scores, submits; each checked against the rules about conflicts as it is done. */
@Service
public class ReviewWriting {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Criterion.HIGHEST);

    private final Reviews reviews;
    private final ReviewRows rows;
    private final ProposalConflicts conflicts;
    private final CriteriaRegister criteria;
    private final ChallengeRegister challenges;
    private final PanelRegister panels;
    private final AffiliationHistory accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentActor current;
    private final Clock clock;

    ReviewWriting(
            Reviews reviews,
            ReviewRows rows,
            ProposalConflicts conflicts,
            CriteriaRegister criteria,
            ChallengeRegister challenges,
            PanelRegister panels,
            AffiliationHistory accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            CurrentActor current,
            Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.conflicts = conflicts;
        this.criteria = criteria;
        this.challenges = challenges;
        this.panels = panels;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Declares whether there is a conflict; what became of the review: open, waiting for a second signature, or closed. */
    @Transactional
    public ReviewStatus declare(ReviewId id, Declared what, String reason) {
        Actor actor = current.require();
        Review review = mine(id, actor);
        Findings found = found(review);
        review.declare(what, reason, found.soft(), clock.instant());
        if (what != Declared.HARD && found.hard()) review.revoke();
        reviews.flush();
        record(actor, "review.declare", review, what.name());
        if (review.status() == ReviewStatus.TO_SIGN) tell(JurorNews.What.TO_SIGN, review);
        return review.status();
    }

    /** Declares a conflict that the juror found after reading: the review counts no more. */
    @Transactional
    public void declareLate(ReviewId id, String reason) {
        Actor actor = current.require();
        Review review = mine(id, actor);
        review.declareLate(reason, clock.instant());
        reviews.flush();
        record(actor, "review.declareLate", review, null);
    }

    /** Saves what is said on one criterion; answers when. */
    @Transactional
    public Instant save(ReviewId id, CriterionId criterion, Mark mark) {
        Actor actor = current.require();
        Review review = mine(id, actor);
        review.requireWritten();
        BigDecimal score = mark.score();
        if (score != null && (score.signum() < 0 || score.compareTo(HIGHEST) > 0))
            throw new RuleViolation("review.score.range", Criterion.HIGHEST);
        if (mark.toTeam().length() > Mark.LONGEST || mark.privateNote().length() > Mark.LONGEST)
            throw new RuleViolation("review.words.long", Mark.LONGEST);
        if (criteria.of(review.challenge()).criteria().stream()
                .noneMatch(one -> one.id().equals(criterion))) throw new NotFound();
        requireClean(review);
        Instant now = clock.instant();
        review.saved(now);
        reviews.flush();
        rows.keep(id, criterion, mark);
        return now;
    }

    /** Submits: from now on it counts, stands, and opens the reviews of the others. Where a tie has come up since, it waits for its signature instead; false then. */
    @Transactional
    public boolean submit(ReviewId id) {
        Actor actor = current.require();
        Review review = mine(id, actor);
        requireClean(review);
        review.requireWritten();
        if (found(review).soft() && review.tied()) {
            reviews.flush();
            record(actor, "review.tied", review, null);
            tell(JurorNews.What.TO_SIGN, review);
            return false;
        }
        Map<CriterionId, Mark> marks = rows.marks(id);
        int missing = (int) criteria.of(review.challenge()).criteria().stream()
                .filter(one -> marks.getOrDefault(one.id(), Mark.NONE).score() == null)
                .count();
        review.submit(missing, clock.instant());
        reviews.flush();
        record(actor, "review.submit", review, null);
        return true;
    }

    /** The chair lets a juror change what was submitted, and says why. */
    @Transactional
    public void reopen(ReviewId id, String reason) {
        Actor actor = current.require();
        Review review = reviews.held(id.value())
                .filter(found -> panels.presides(actor.id(), found.challenge()))
                .orElseThrow(NotFound::new);
        requireOpen(review);
        review.reopen(reason);
        reviews.flush();
        record(actor, "review.reopen", review, null);
        tell(JurorNews.What.REOPENED, review);
    }

    private void tell(JurorNews.What what, Review review) {
        events.publishEvent(new JurorNews(what, review.challenge(), review.juror(), UUID.randomUUID()));
    }

    private Review mine(ReviewId id, Actor actor) {
        Review review = reviews.held(id.value())
                .filter(found -> actor.is(found.juror()))
                .orElseThrow(NotFound::new);
        requireOpen(review);
        accounts.hold(List.of(actor.id()));
        return review;
    }

    private ChallengeFacts requireOpen(Review review) {
        ChallengeFacts facts = challenges.get(review.challenge());
        if (!PanelRegister.isOpen(facts)) throw new RuleViolation("review.over");
        return facts;
    }

    private void requireClean(Review review) {
        if (found(review).hard()) throw new RuleViolation("review.conflict.found");
    }

    private Findings found(Review review) {
        return conflicts.of(review.juror(), challenges.get(review.challenge()), review.proposal());
    }

    private void record(Actor actor, String action, Review review, @org.jspecify.annotations.Nullable String codes) {
        audit.record(actor, "JUROR", action, "challenge", review.challenge().value(), codes);
    }
}
