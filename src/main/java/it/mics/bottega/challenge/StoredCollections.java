package it.mics.bottega.challenge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Changes stored collections in place, and only where they differ, so that nothing is written that is there already. */
final class StoredCollections {
    private StoredCollections() {}

    static <T> void replace(Collection<T> stored, Collection<T> wanted) {
        if (wanted.equals(stored) || stored instanceof Set && stored.equals(new HashSet<>(wanted))) return;
        stored.clear();
        stored.addAll(wanted);
    }
}
