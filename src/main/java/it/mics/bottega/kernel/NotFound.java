package it.mics.bottega.kernel;

/** Says the same for "not there" and "not yours", so that nobody can tell them apart. */
public final class NotFound extends RuleViolation {
    /** The one and only refusal of a read. */
    public NotFound() {
        super("error.notFound");
    }
}
