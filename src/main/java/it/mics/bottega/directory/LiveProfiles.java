package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that a profile changed, so that one that was hidden goes from other people's screens; a hint to look again. */
@Component
public class LiveProfiles {
    private static final Logger log = LoggerFactory.getLogger(LiveProfiles.class);

    private final Map<AccountId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Runs this whenever the profile changes, until the returned handle is run. */
    public Runnable listen(AccountId person, Runnable listener) {
        listeners.compute(person, (key, set) -> {
            Set<Runnable> all = set == null ? ConcurrentHashMap.newKeySet() : set;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(person, (key, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** On a thread of its own: a page is drawn neither in the finished transaction nor in the name of whoever made the change. */
    @TransactionalEventListener
    void on(ProfileChanged event) {
        Set<Runnable> open = Set.copyOf(listeners.getOrDefault(event.account(), Set.of()));
        if (!open.isEmpty()) Thread.startVirtualThread(() -> open.forEach(LiveProfiles::run));
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
