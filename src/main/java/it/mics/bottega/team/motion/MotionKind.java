package it.mics.bottega.team.motion;

/** What a team decides together. */
public enum MotionKind {
    /** That a member goes. */
    REMOVE,
    /** That another member leads, because the leader does nothing any more. */
    LEAD
}
