package it.mics.bottega.identity;

/**
 * A kind of thing that is not kept for ever; contributed by the module that keeps it. Statements take the one parameter
 * {@code :before}; the number of months is the first one, which the programme office may change.
 */
public record RetainedKind(String kind, int months, String table, String due, String act) {
    /** A kind whose rows are removed. */
    public static RetainedKind removed(String kind, int months, String table, String due) {
        return new RetainedKind(kind, months, table, due, "delete from " + table);
    }

    /** A kind whose rows stay without their words. */
    public static RetainedKind blanked(String kind, int months, String table, String due, String changes) {
        return new RetainedKind(kind, months, table, due, "update " + table + " set " + changes);
    }

    /** How many there are to remove. */
    public String counting() {
        return "select count(*) from " + table + " where " + due;
    }

    /** What removes them. */
    public String removing() {
        return act + " where " + due;
    }
}
