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

    /** Refuses where the name or the pitch is missing or too long, or the name could deceive. */
    void check() {
        if (name.isBlank()) throw new RuleViolation("team.name.missing");
        if (name.strip().length() > LONGEST_NAME) throw new RuleViolation("team.name.tooLong", LONGEST_NAME);
        if (LookAlikes.hides(name.strip())) throw new RuleViolation("team.name.hidden");
        if (LookAlikes.mixes(name)) throw new RuleViolation("team.name.mixed");
        if (pitch.isEmpty()) throw new RuleViolation("team.pitch.missing");
        requireShort(pitch.it());
        requireShort(pitch.en());
    }

    private static void requireShort(@Nullable String text) {
        if (text != null && text.length() > LONGEST_PITCH) throw new RuleViolation("team.pitch.tooLong", LONGEST_PITCH);
    }
}
