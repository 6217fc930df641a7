package seeded.modules.upper;

/** An offender: upper and lower depend on each other. */
public class Upper {
    public void call(seeded.modules.lower.Lower other) {}
}
