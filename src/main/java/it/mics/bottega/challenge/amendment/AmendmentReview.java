package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeAmending;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a spoke decides about an amendment, on fresh data and inside the transaction of the moderation desk. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
@Transactional(propagation = Propagation.MANDATORY)
public class AmendmentReview {
    private final ChallengeAmendments amendments;
    private final AmendmentQueries queries;
    private final AmendmentMoves moves;
    private final ChallengeAmending amending;
    private final ChallengeRegister challenges;
    private final CaseKeepers cases;
    private final DatabaseClock clock;

    AmendmentReview(
            ChallengeAmendments amendments,
            AmendmentQueries queries,
            AmendmentMoves moves,
            ChallengeAmending amending,
            ChallengeRegister challenges,
            CaseKeepers cases,
            DatabaseClock clock) {
        this.amendments = amendments;
        this.queries = queries;
        this.moves = moves;
        this.amending = amending;
        this.challenges = challenges;
        this.cases = cases;
        this.clock = clock;
    }

    /** Co-signs: the challenge changes at once, and everybody sees old beside new. */
    public void announce(AmendmentId id, @Nullable String note, Actor moderator) {
        ChallengeAmendment amendment = locked(id, moderator);
        Instant now = clock.now();
        ChallengeId challenge = amendment.challenge();
        amending.apply(challenge, amendment::applied, now);
        amendment.announce(queries.nextNumber(challenge), note, moderator, now);
        moves.made(amendment, moderator, null);
    }

    /** Does not co-sign; the challenge stays as it is. */
    public void decline(AmendmentId id, AmendmentRefusal why, @Nullable String note, Actor moderator) {
        ChallengeAmendment amendment = locked(id, moderator);
        amendment.decline(why, note, moderator, clock.now());
        moves.made(amendment, moderator, null);
    }

    private ChallengeAmendment locked(AmendmentId id, Actor moderator) {
        if (!cases.reads(moderator, AmendmentProposing.SUBJECT, id.value())) throw new NotFound();
        return amendments
                .lock(id)
                .filter(found -> challenges.find(found.challenge()).isPresent())
                .orElseThrow(NotFound::new);
    }
}
