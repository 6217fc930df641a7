package it.mics.bottega.platform;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages that something under a key changed; a hint to look again, never the truth itself. */
public final class Hints<K> {
    private static final Logger log = LoggerFactory.getLogger(Hints.class);

    private final Map<K, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Runs this whenever something under the key changes, until the returned handle is run. */
    public Runnable listen(K key, Runnable listener) {
        listeners.computeIfAbsent(key, each -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(key, (each, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** Tells after the running transaction has committed, or at once where there is none. */
    public void changed(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(key);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(key);
            }
        });
    }

    private void tell(K key) {
        listeners.getOrDefault(key, Set.of()).forEach(listener -> {
            try {
                listener.run();
            } catch (RuntimeException e) {
                // A page that is just going away must keep the news neither from the others nor from the sender.
                log.debug("An open page did not take the hint", e);
            }
        });
    }
}
