package it.mics.bottega.evaluation.assign;

/** Looks over the shoulder of the solver: told of each better plan, and asked whether to go on. */
public interface Progress {
    /** Nobody looks. */
    Progress NONE = new Progress() {};

    /** The solver works on this stage, from 0. */
    default void stage(int stage) {}

    /** A better plan was found. */
    default void better(Worth worth) {}

    /** True as soon as the solver should end with what it has. */
    default boolean cancelled() {
        return false;
    }
}
