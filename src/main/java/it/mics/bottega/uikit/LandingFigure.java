package it.mics.bottega.uikit;

/** A living figure for the first page: a number and the words after it. */
public record LandingFigure(String value, String words) {
    /** What a module counts for the first page; ordered by {@code @Order}. */
    public interface Source {
        /** The figure of this moment. */
        LandingFigure figure();
    }
}
