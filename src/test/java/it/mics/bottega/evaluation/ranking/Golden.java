package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.evaluation.ranking.RankingInput.Cell;
import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reviewed table of ranking cases: small words for ids, a digit for a score. */
record Golden(String name, RankingInput input, String places, String ties) {
    static List<Golden> all() {
        try (InputStream file = Objects.requireNonNull(Golden.class.getResourceAsStream("/ranking/golden.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Golden::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static UUID proposal(String letter) {
        return new UUID(1, letter.charAt(0));
    }

    static UUID criterion(int position) {
        return new UUID(2, position);
    }

    static String letter(UUID proposal) {
        return String.valueOf((char) proposal.getLeastSignificantBits());
    }

    /** The places as the table writes them. */
    static String places(Ranking ranking) {
        return ranking.standings().stream()
                .map(one -> (one.place() == null ? "-" : one.place()) + ":" + letter(one.proposal()))
                .collect(Collectors.joining(" "));
    }

    /** The ties as the table writes them. */
    static String ties(Ranking ranking) {
        return ranking.ties().stream()
                .map(tie -> letter(tie.ahead()) + ">" + letter(tie.behind()) + "=" + tie.rule()
                        + (tie.criterion() == null ? "" : "@" + tie.criterion().getLeastSignificantBits()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Golden read(String line) {
        String[] part = line.split(";", -1);
        List<Weighed> criteria = new ArrayList<>();
        for (String weight : part[1].split(",")) {
            String[] each = weight.split("/");
            int position = criteria.size();
            criteria.add(new Weighed(
                    criterion(position),
                    position,
                    Integer.parseInt(each[0]),
                    each.length == 1 ? null : Integer.valueOf(each[1])));
        }
        List<Entrant> entrants = new ArrayList<>();
        List<Scoring> scorings = new ArrayList<>();
        for (String proposal : part[3].split(" ")) {
            UUID id = proposal(proposal);
            String[] field = proposal.substring(2).split("\\|", -1);
            entrants.add(new Entrant(
                    id,
                    cells(field[1]),
                    field[2].isEmpty() ? null : Exact.parse(field[2]),
                    Integer.parseInt(field[3])));
            int juror = 0;
            for (String digits : field[0].isEmpty() ? new String[0] : field[0].split("\\+")) {
                Map<UUID, Exact> scores = new HashMap<>();
                for (int i = 0; i < digits.length(); i++) scores.put(criterion(i), Exact.of(digits.charAt(i) - '0', 1));
                scorings.add(new Scoring(id, ++juror, scores));
            }
        }
        List<TieRule> order =
                Arrays.stream(part[2].split(",")).map(TieRule::valueOf).toList();
        return new Golden(part[0], new RankingInput(criteria, entrants, scorings, order), part[4], part[5]);
    }

    private static Set<Cell> cells(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(","))
                        .map(cell -> new Cell(Integer.parseInt(cell.substring(0, 1)), cell.substring(2)))
                        .collect(Collectors.toSet());
    }
}
