package seeded.classes.kernel;

import jakarta.persistence.Embeddable;

/** An offender: an id that could change. */
@Embeddable
class MutableId {
    long value;
}
