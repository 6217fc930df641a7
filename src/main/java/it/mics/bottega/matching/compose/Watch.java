package it.mics.bottega.matching.compose;

/** Looks over the shoulder of a search: told of each better team, and asked whether to go on. */
public interface Watch {
    /** Nobody looks. */
    Watch NONE = new Watch() {};

    /** A better team was found, worth so much, and no team can be worth more than the bound. */
    default void better(int[] team, long value, long bound) {}

    /** True as soon as the search should end with what it has. */
    default boolean cancelled() {
        return false;
    }
}
