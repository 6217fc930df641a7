package it.mics.bottega.team;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.LookAlikes;
import it.mics.bottega.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a leader writes about a team: its name, what it wants to do, and whether it looks for people. */
public record TeamForm(String name, LocalizedText pitch, boolean recruiting) {
    /** The longest name that a team may have. */
    public static final int LONGEST_NAME = 80;

    /** The longest that a team may write about itself, in each language. */
    public static final int LONGEST_PITCH = 1000;

    /** Refuses a pitch that is missing or too long, and such a name or one that could deceive; the name that stands may stay. */
    void check(String standing) {
        if (!keeps(standing)) checkName();
        if (pitch.isEmpty()) throw new RuleViolation("team.pitch.missing");
        requireShort(pitch.it());
        requireShort(pitch.en());
    }

    /** True where the team goes on under the name that stands. */
    boolean keeps(String standing) {
        return !standing.isEmpty() && name.strip().equals(standing);
    }

    private void checkName() {
        if (name.isBlank()) throw new RuleViolation("team.name.missing");
        if (name.strip().length() > LONGEST_NAME) throw new RuleViolation("team.name.tooLong", LONGEST_NAME);
        if (LookAlikes.hides(name.strip())) throw new RuleViolation("team.name.hidden");
        if (LookAlikes.mixes(name)) throw new RuleViolation("team.name.mixed");
    }

    private static void requireShort(@Nullable String text) {
        if (text != null && text.length() > LONGEST_PITCH) throw new RuleViolation("team.pitch.tooLong", LONGEST_PITCH);
    }
}
