package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people and organisations to whom somebody can declare a relation; the module that knows who may see whom contributes the bean. */
public interface Counterparts {
    /** Those whose name contains these letters and whom the reader may see, by name. */
    List<Counterpart> named(Actor reader, String letters, int limit);

    /** This one, if the reader may see it. */
    Optional<Counterpart> find(Actor reader, UUID id);
}
