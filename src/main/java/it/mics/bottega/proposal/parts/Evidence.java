package it.mics.bottega.proposal.parts;

/** On what a claim rests, in the words of the team. */
public enum Evidence {
    CLAIMED,
    DOCUMENTED;

    /** The message key of its name. */
    public String key() {
        return "proposal.evidence." + name();
    }
}
