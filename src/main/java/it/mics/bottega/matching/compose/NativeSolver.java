package it.mics.bottega.matching.compose;

import com.google.ortools.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the solver's native library in, once, and only when somebody needs it. */
final class NativeSolver {
    private static final Logger log = LoggerFactory.getLogger(NativeSolver.class);

    static final boolean LOADED = load();

    private NativeSolver() {}

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError e) {
            log.warn(
                    "The constraint solver does not run here; teams are composed by the own search alone: {}",
                    e.toString());
            return false;
        }
    }
}
