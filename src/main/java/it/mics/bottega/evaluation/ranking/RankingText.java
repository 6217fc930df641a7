package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.evaluation.ranking.Ranking.Standing;
import it.mics.bottega.evaluation.ranking.Ranking.Tie;
import it.mics.bottega.evaluation.ranking.RankingInput.Cell;
import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Input and result of a ranking as text that is the same to the last byte wherever it is written; the hash is that of its UTF-8 bytes. */
public final class RankingText {
    /** The first line: it changes when the rules do, so that an old snapshot is never read by new rules. */
    public static final String METHOD = "weighted-mean-1";

    private static final String NONE = "-";

    private RankingText() {}

    /** The input, line by line: criteria by position, entrants by id, reviews by proposal and juror. */
    public static String write(RankingInput input) {
        StringBuilder text = new StringBuilder(METHOD).append('\n');
        line(text, "ties", input.tieOrder().stream().map(Enum::name).collect(Collectors.joining(",")));
        for (Weighed one : input.criteria())
            line(text, "criterion", one.id(), one.position(), one.weight(), orNone(one.threshold()));
        for (Entrant one : input.entrants())
            line(
                    text,
                    "entrant",
                    one.proposal(),
                    joined(new TreeSet<>(one.cells())
                            .stream()
                                    .map(cell -> cell.spoke() + ":" + cell.sector())
                                    .toList()),
                    orNone(one.women()),
                    one.southern());
        for (Scoring one : input.scorings())
            line(
                    text,
                    "review",
                    one.proposal(),
                    one.juror(),
                    joined(input.criteria().stream()
                            .map(criterion -> one.scores().get(criterion.id()))
                            .toList()));
        return text.toString();
    }

    /** Reads what {@link #write(RankingInput)} wrote. */
    public static RankingInput read(String text) {
        List<Weighed> criteria = new ArrayList<>();
        List<Entrant> entrants = new ArrayList<>();
        List<Scoring> scorings = new ArrayList<>();
        List<TieRule> ties = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (!lines.getFirst().equals(METHOD)) throw new IllegalArgumentException("another method");
        for (String line : lines.subList(1, lines.size())) {
            String[] part = line.split(" ", -1);
            switch (part[0]) {
                case "ties" -> parts(part[1]).forEach(name -> ties.add(TieRule.valueOf(name)));
                case "criterion" ->
                    criteria.add(new Weighed(
                            UUID.fromString(part[1]),
                            Integer.parseInt(part[2]),
                            Integer.parseInt(part[3]),
                            part[4].equals(NONE) ? null : Integer.valueOf(part[4])));
                case "entrant" ->
                    entrants.add(new Entrant(
                            UUID.fromString(part[1]),
                            cells(part[2]),
                            part[3].equals(NONE) ? null : Exact.parse(part[3]),
                            Integer.parseInt(part[4])));
                case "review" ->
                    scorings.add(new Scoring(
                            UUID.fromString(part[1]), Integer.parseInt(part[2]), scores(criteria, part[3])));
                default -> throw new IllegalArgumentException("an unknown line");
            }
        }
        return new RankingInput(criteria, entrants, scorings, ties);
    }

    /** The result, line by line, as it is compared with a ranking made again. */
    public static String write(Ranking ranking) {
        StringBuilder text = new StringBuilder(METHOD).append('\n');
        for (Standing one : ranking.standings())
            line(
                    text,
                    "standing",
                    one.proposal(),
                    orNone(one.place()),
                    one.reviews(),
                    orNone(one.score()),
                    orNone(one.normalised()),
                    joined(new TreeSet<>(one.below())),
                    joined(new TreeSet<>(one.disputed())));
        for (Tie tie : ranking.ties())
            line(text, "tie", tie.ahead(), tie.behind(), tie.rule(), orNone(tie.criterion()));
        return text.toString();
    }

    /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal digits. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Cell> cells(String text) {
        Set<Cell> cells = new HashSet<>();
        for (String cell : parts(text)) {
            int colon = cell.indexOf(':');
            cells.add(new Cell(Integer.parseInt(cell.substring(0, colon)), cell.substring(colon + 1)));
        }
        return cells;
    }

    private static Map<UUID, Exact> scores(List<Weighed> criteria, String text) {
        List<String> numbers = parts(text);
        Map<UUID, Exact> scores = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) scores.put(criteria.get(i).id(), Exact.parse(numbers.get(i)));
        return scores;
    }

    private static void line(StringBuilder text, Object... parts) {
        text.append(Arrays.stream(parts).map(Objects::toString).collect(Collectors.joining(" ")))
                .append('\n');
    }

    private static String joined(Collection<?> parts) {
        return parts.isEmpty() ? NONE : parts.stream().map(Objects::toString).collect(Collectors.joining(","));
    }

    private static List<String> parts(String text) {
        return text.equals(NONE) || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private static String orNone(@Nullable Object part) {
        return part == null ? NONE : part.toString();
    }
}
