package it.mics.bottega.challenge;

import it.mics.bottega.platform.Hints;
import org.springframework.stereotype.Component;

/** Tells open pages of a challenge that something on it has changed. */
@Component
public class LiveChallenge {
    private final Hints<ChallengeId> hints = new Hints<>();

    /** Runs this whenever it is worth looking again, until the returned handle is run. */
    public Runnable listen(ChallengeId challenge, Runnable look) {
        // On a thread of its own: a page is drawn neither in the finished transaction nor in the name of whoever acted.
        return hints.listen(challenge, () -> Thread.startVirtualThread(look));
    }

    /** Tells after the running transaction has committed. */
    public void changed(ChallengeId challenge) {
        hints.changed(challenge);
    }
}
