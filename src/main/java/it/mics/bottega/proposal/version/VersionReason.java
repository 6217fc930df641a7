package it.mics.bottega.proposal.version;

/** Why a text was kept. */
public enum VersionReason {
    /** Somebody else went on in a part. */
    HANDED_ON,
    /** Nobody had written for a while. */
    PAUSE,
    /** An earlier text was about to be brought back. */
    RESTORE,
    /** A member gave it a name. */
    NAMED,
    /** Another team had written it before the two became one. */
    MERGED,
    /** It was sent. */
    SENT;

    /** True for what is kept without anybody’s act, and only up to a number. */
    public boolean isAutomatic() {
        return this != NAMED && this != MERGED && this != SENT;
    }

    /** The message key of the reason in words. */
    public String key() {
        return "proposal.version.reason." + name();
    }
}
