package it.mics.bottega.challenge;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator reads of a challenge under review beside its page: the form as it was submitted and what happened before. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
public class ChallengeReview {
    private final Challenges challenges;
    private final ChallengeHistory history;
    private final CurrentActor current;

    ChallengeReview(Challenges challenges, ChallengeHistory history, CurrentActor current) {
        this.challenges = challenges;
        this.history = history;
        this.current = current;
    }

    /** The form and the moves so far, for who moderates its spoke. */
    @Transactional(readOnly = true)
    public ChallengeSheet sheet(ChallengeId id) {
        Actor actor = current.require();
        return challenges
                .findById(id)
                .filter(challenge ->
                        challenge.status() != ChallengeStatus.DRAFT && actor.moderates(challenge.primarySpoke()))
                .map(challenge -> challenge.sheet(history.of(id)))
                .orElseThrow(NotFound::new);
    }

    /** How often it has been returned to its company. */
    @Transactional(readOnly = true)
    public int timesReturned(ChallengeId id) {
        return (int) history.of(id).stream()
                .filter(move -> move.to() == ChallengeStatus.RETURNED)
                .count();
    }
}
