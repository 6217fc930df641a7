package it.mics.bottega.matching;

import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the points of a factor come from. */
public sealed interface Evidence {
    /** A skill that is asked, what is held for it, and how far that serves, in 0..1. */
    record SkillHeld(
            SkillId asked,
            int minLevel,
            int weight,
            @Nullable SkillId held,
            int level,
            double adequacy) implements Evidence {
        /** True where the skill itself is held at the level asked and in recent use. */
        public boolean full() {
            return adequacy >= 1;
        }

        /** True where another, related skill stands in. */
        public boolean related() {
            return held != null && !held.equals(asked);
        }
    }

    /** How near the person's texts are to what the reader may see of the challenge, and how many outputs were read. */
    record TextLikeness(double value, int outputs) implements Evidence {}

    /** The person's spoke that is nearest to the challenge, 0 where none is declared. */
    record SpokeNear(int spoke, int primary, double value) implements Evidence {}

    /** The sector that the person knows, null where none of the challenge's. */
    record SectorKnown(@Nullable Sector sector, boolean proven) implements Evidence {}

    /** The technology readiness that the person usually works at, null where not declared, beside the one asked. */
    record TrlShared(@Nullable TrlRange usual, TrlRange asked) implements Evidence {}

    /** What the person said about the challenge. */
    record Bid(Interest interest) implements Evidence {}

    /** The share of time the person is free, and from when, null for at once. */
    record TimeFree(int percent, @Nullable LocalDate from) implements Evidence {}
}
