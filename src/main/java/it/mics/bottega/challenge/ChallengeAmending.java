package it.mics.bottega.challenge;

import it.mics.bottega.kernel.NotFound;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries an amendment that was co-signed into its challenge, inside the transaction of the decision. */
@Service
public class ChallengeAmending {
    private final Challenges challenges;
    private final ApplicationEventPublisher events;
    private final LiveChallenge live;

    ChallengeAmending(Challenges challenges, ApplicationEventPublisher events, LiveChallenge live) {
        this.challenges = challenges;
        this.events = events;
        this.live = live;
    }

    /** Refuses what could not be carried in as the challenge stands now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(ChallengeId id, UnaryOperator<ChallengeDraft> change) {
        ChallengeDraft draft =
                challenges.findById(id).orElseThrow(NotFound::new).draft();
        FrozenTerms.kept(draft, change.apply(draft));
    }

    /** Changes what the challenge says; refused where it is not open any more, or where the change touches what is frozen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(ChallengeId id, UnaryOperator<ChallengeDraft> change, Instant now) {
        challenges.lock(id).orElseThrow(NotFound::new).amend(change, now);
        challenges.flush();
        events.publishEvent(new ChallengeChanged(id));
        live.changed(id);
    }
}
