package seeded.authorisation.team;

/** A contract that a bean fulfils. */
public interface Promise {
    boolean kept();
}
