package it.mics.bottega.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is read once and kept until it is forgotten; what was read before it was forgotten is not kept afterwards. */
public final class Remembered<T> {
    private @Nullable T known;
    private long forgotten;

    /** The value, read now if it is not known. */
    public T get(Supplier<T> read) {
        long before;
        synchronized (this) {
            T value = known;
            if (value != null) return value;
            before = forgotten;
        }
        T fresh = read.get();
        synchronized (this) {
            // Between reading and keeping, the value may have become another one.
            if (forgotten == before) known = fresh;
        }
        return fresh;
    }

    /** Forgets the value, because it is another one now. */
    public synchronized void forget() {
        forgotten++;
        known = null;
    }
}
