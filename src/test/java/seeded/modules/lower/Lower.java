package seeded.modules.lower;

/** An offender: lower and upper depend on each other. */
public class Lower {
    public void call(seeded.modules.upper.Upper other) {}
}
