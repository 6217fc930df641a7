package it.mics.bottega.evaluation.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a juror says on one criterion: the score, the words for the team, and the words for the juror alone. */
public record Mark(@Nullable BigDecimal score, String toTeam, String privateNote) {
    /** Where nothing is said yet. */
    public static final Mark NONE = new Mark(null, "", "");

    /** The longest comment and the longest note. */
    public static final int LONGEST = 4000;
}
