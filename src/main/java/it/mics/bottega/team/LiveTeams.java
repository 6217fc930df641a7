package it.mics.bottega.team;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages that something about a team changed; a hint to look again, never the truth itself. */
@Component
public class LiveTeams {
    private static final Logger log = LoggerFactory.getLogger(LiveTeams.class);

    private final Map<TeamId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Runs this whenever the team changes, until the returned handle is run. */
    public Runnable listen(TeamId team, Runnable listener) {
        listeners.compute(team, (key, set) -> {
            Set<Runnable> all = set == null ? ConcurrentHashMap.newKeySet() : set;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(team, (key, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** Tells after the running transaction has committed, or at once where there is none. */
    public void changed(TeamId team) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(team);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(team);
            }
        });
    }

    /** On a thread of its own: a page must be drawn neither in the finished transaction nor in the name of whoever made the change. */
    private void tell(TeamId team) {
        Set<Runnable> open = Set.copyOf(listeners.getOrDefault(team, Set.of()));
        if (open.isEmpty()) return;
        Thread.startVirtualThread(() -> open.forEach(LiveTeams::run));
    }

    private static void run(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // A page that is just going away must not keep the news from the others.
            log.debug("An open page did not take the hint", e);
        }
    }
}
