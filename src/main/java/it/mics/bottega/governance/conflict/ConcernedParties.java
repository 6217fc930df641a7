package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.Actor;
import java.util.UUID;

/** Says whom a decision about one kind of subject concerns; the module that owns the subject contributes a bean of this type. */
public interface ConcernedParties {
    /** The kind of subject, for example {@code challenge}. */
    String subjectType();

    /** Whom it concerns at this moment; refuses with {@code NotFound} where there is no such subject. */
    Concerned of(UUID subject);

    /** The same within a decision: held where that is possible, so that nobody joins or leaves until it is taken. */
    default Concerned held(UUID subject) {
        return of(subject);
    }

    /** True where this person decides about the subject outside the desk, so that the decision may wait there for its second signature. */
    default boolean proposes(Actor actor, UUID subject) {
        return false;
    }
}
