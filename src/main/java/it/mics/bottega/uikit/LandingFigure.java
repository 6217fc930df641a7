package it.mics.bottega.uikit;

import org.jspecify.annotations.Nullable;

/** A living figure for the first page: a number, the words after it, and the page with what was counted. */
public record LandingFigure(
        String value, String words, @Nullable String page) {
    /** A figure without a page of its own. */
    public LandingFigure(String value, String words) {
        this(value, words, null);
    }

    /** What a module counts for the first page; ordered by {@code @Order}. */
    public interface Source {
        /** The figure of this moment. */
        LandingFigure figure();
    }
}
