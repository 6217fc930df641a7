package it.mics.bottega.notification;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.platform.Hints;
import org.springframework.stereotype.Component;

/** Tells open pages that an inbox changed. */
@Component
public class LiveNotices {
    private final Hints<AccountId> hints = new Hints<>();

    /** Runs this whenever the account's inbox changes, until the returned handle is run. */
    public Runnable listen(AccountId account, Runnable listener) {
        return hints.listen(account, listener);
    }

    /** Tells after the running transaction has committed, or at once where there is none. */
    void changed(AccountId account) {
        hints.changed(account);
    }
}
