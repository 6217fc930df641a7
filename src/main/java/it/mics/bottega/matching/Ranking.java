package it.mics.bottega.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts matches in order, best first and stretches after all others; pure. */
public final class Ranking {
    private Ranking() {}

    /** These matches in order; each score is summed once. */
    public static List<Match> of(Collection<Match> matches) {
        Scored[] scored =
                matches.stream().map(match -> new Scored(match, match.score())).toArray(Scored[]::new);
        Arrays.sort(scored, Scored.BEST_FIRST);
        return Arrays.stream(scored).map(Scored::match).toList();
    }

    private record Scored(Match match, double score) {
        static final Comparator<Scored> BEST_FIRST = Comparator.comparing((Scored scored) -> scored.match.stretch())
                .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                .thenComparing(Scored::match, Match.BEST_FIRST);
    }
}
