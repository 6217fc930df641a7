package it.mics.bottega.directory;

/** Where in a research career somebody stands. */
public enum CareerStage {
    PHD,
    POSTDOC,
    TENURE_TRACK,
    ASSOCIATE,
    FULL,
    TECHNOLOGIST,
    INDUSTRY_RESEARCHER;

    /** The message key of the name. */
    public String key() {
        return "directory.stage." + name();
    }
}
