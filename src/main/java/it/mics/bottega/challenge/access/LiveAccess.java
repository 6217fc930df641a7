package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.platform.Hints;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells open pages of a restricted brief to look again: after each move, and every few seconds for what ends without one, such as a role. */
@Component
public class LiveAccess {
    private static final Logger log = LoggerFactory.getLogger(LiveAccess.class);

    private final Hints<ChallengeId> hints = new Hints<>();
    private final Set<Runnable> open = ConcurrentHashMap.newKeySet();

    /** Runs this whenever it is worth looking again, until the returned handle is run. */
    public Runnable listen(ChallengeId challenge, Runnable look) {
        // On a thread of its own: a page must be drawn neither in the finished transaction nor in the name of whoever
        // made the change.
        Runnable apart = () -> Thread.startVirtualThread(() -> run(look));
        Runnable stop = hints.listen(challenge, apart);
        open.add(apart);
        return () -> {
            open.remove(apart);
            stop.run();
        };
    }

    /** Tells after the running transaction has committed. */
    void changed(ChallengeId challenge) {
        hints.changed(challenge);
    }

    private static void run(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            // A page that is just going away keeps the news from nobody else.
            log.debug("An open page did not take the hint", e);
        }
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void everybody() {
        open.forEach(Runnable::run);
    }
}
