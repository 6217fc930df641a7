package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.LocalizedText;

/** An Italian region by ISTAT code; mezzogiorno marks the eight regions of South and Islands. */
public record Region(String code, LocalizedText name, MacroArea macroArea, boolean mezzogiorno) {
    /** The five statistical areas. */
    public enum MacroArea {
        NORTH_WEST,
        NORTH_EAST,
        CENTRE,
        SOUTH,
        ISLANDS
    }
}
