package it.mics.bottega.evaluation.panel;

/** Where a juror comes from: a panel has at least one of each. */
public enum PanelSide {
    INDUSTRY,
    ACADEMIA;

    /** The message key of the name. */
    public String key() {
        return "panel.side." + name();
    }
}
