package it.mics.bottega.notification;

import it.mics.bottega.identity.AccountId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages that an inbox changed; a hint to look again, never the truth itself. */
@Component
public class LiveNotices {
    private static final Logger log = LoggerFactory.getLogger(LiveNotices.class);

    private final Map<AccountId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Runs this whenever the account's inbox changes, until the returned handle is run. */
    public Runnable listen(AccountId account, Runnable listener) {
        listeners.computeIfAbsent(account, key -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(account, (key, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** Tells after the running transaction has committed, or at once where there is none. */
    void changed(AccountId account) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(account);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(account);
            }
        });
    }

    private void tell(AccountId account) {
        listeners.getOrDefault(account, Set.of()).forEach(listener -> {
            try {
                listener.run();
            } catch (RuntimeException e) {
                // A page that is just going away must keep the news neither from the others nor from the sender.
                log.debug("An open page did not take the hint", e);
            }
        });
    }
}
