package it.mics.bottega.taxonomy;

import java.util.concurrent.atomic.AtomicLong;

/** Reads one after another, so that an older state never replaces a newer one; who waited for a reading that began later needs none. */
final class Latest {
    private final Runnable reading;
    private final AtomicLong changes = new AtomicLong();
    private long seen;

    Latest(Runnable reading) {
        this.reading = reading;
    }

    /** Makes sure that everything up to this moment is read. */
    void read() {
        long mine = changes.incrementAndGet();
        synchronized (this) {
            if (seen >= mine) return;
            long now = changes.get();
            reading.run();
            seen = now;
        }
    }
}
