package it.mics.bottega.uikit;

/** Says whether an entry of the navigation concerns whoever reads; entries without one follow the access of their view alone. */
public interface MenuCondition {
    /** The address of the entry. */
    String path();

    /** True where the entry is shown now. */
    boolean shown();
}
