package it.mics.bottega.proposal.ui.writing;

/** The pulse of an open page: every four seconds what was typed without a pause goes out, and a lost connection shows. */
final class Beat {
    /** Whoever has not touched anything for ten minutes is not writing, and the session may then end as everywhere. */
    static final String SCRIPT = """
            const page = this;
            if (page.$beat) return;
            const all = page.closest('.writing');
            let used = Date.now();
            for (const type of ['keydown', 'pointerdown'])
                all.addEventListener(type, () => { used = Date.now(); }, true);
            const lost = state => all.toggleAttribute('lost', !navigator.onLine || state === 'reconnecting' || state === 'connection-lost');
            const online = () => lost(window.Vaadin.connectionState?.state);
            const state = (before, now) => lost(now);
            window.addEventListener('online', online);
            window.addEventListener('offline', online);
            window.Vaadin.connectionState?.addStateChangeListener(state);
            page.$beat = setInterval(() => {
                if (!page.isConnected) {
                    clearInterval(page.$beat);
                    page.$beat = null;
                    window.removeEventListener('online', online);
                    window.removeEventListener('offline', online);
                    window.Vaadin.connectionState?.removeStateChangeListener(state);
                } else if (navigator.onLine && Date.now() - used < 600000) page.dispatchEvent(new CustomEvent('beat'));
            }, 4000);""";

    private Beat() {}
}
