package it.mics.bottega.evaluation.review;

import it.mics.bottega.evaluation.assign.Puzzle;
import it.mics.bottega.evaluation.panel.PanelSheet;
import it.mics.bottega.evaluation.panel.PanelSide;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A panel and its proposals as the puzzle that the solver knows: what is assigned stays, what is missing is looked for. */
final class PanelPuzzle {
    private final List<AssignmentSheet.Line> lines;
    private final List<Seat> seats;
    private final int[][] fit;
    private final Puzzle puzzle;

    /** {@code fit} has a row for each proposal and a column for each juror of the sheet. */
    PanelPuzzle(AssignmentSheet sheet, int[][] fit) {
        this.fit = fit;
        lines = sheet.proposals();
        seats = sheet.jurors();
        int[] need = new int[lines.size()];
        int[] has = new int[lines.size()];
        boolean[][] sides = new boolean[lines.size()][2];
        boolean[][] free = new boolean[lines.size()][seats.size()];
        for (int line = 0; line < lines.size(); line++) {
            List<Seat> readers = sheet.readers(lines.get(line).id(), List.of());
            for (int seat = 0; seat < seats.size(); seat++) {
                free[line][seat] = sheet.free(lines.get(line).id(), seats.get(seat));
                if (!readers.contains(seats.get(seat))) continue;
                has[line] += fit[line][seat];
                sides[line][side(seats.get(seat))] = true;
            }
            int missing = PanelSheet.PER_PROPOSAL - readers.size();
            // Enough readers of one side alone still leave the other one missing.
            need[line] = sheet.enough(lines.get(line).id(), List.of()) ? 0 : Math.max(1, missing);
        }
        puzzle = new Puzzle(
                fit,
                free,
                seats.stream()
                        .mapToInt(seat -> Math.max(0, seat.load() - seat.assigned()))
                        .toArray(),
                industry(),
                need,
                has,
                sides);
    }

    Puzzle puzzle() {
        return puzzle;
    }

    /** How many readers are missing in all. */
    int missing() {
        int all = 0;
        for (int need : puzzle.need()) all += need;
        return all;
    }

    List<Planned> plan(boolean[][] assigned) {
        List<Planned> plan = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++)
            for (int seat = 0; seat < seats.size(); seat++)
                if (assigned[line][seat])
                    plan.add(new Planned(lines.get(line).id(), seats.get(seat).juror()));
        return plan;
    }

    AssignmentChoices.Way way(List<Planned> plan) {
        boolean[][] assigned = puzzle.nothing();
        int heaviest = 0;
        for (int seat = 0; seat < seats.size(); seat++) {
            int load = seats.get(seat).assigned();
            for (int line = 0; line < lines.size(); line++) {
                assigned[line][seat] = plan.contains(
                        new Planned(lines.get(line).id(), seats.get(seat).juror()));
                if (assigned[line][seat]) load++;
            }
            heaviest = Math.max(heaviest, load);
        }
        return new AssignmentChoices.Way(plan, puzzle.worth(assigned), heaviest);
    }

    Map<ProposalId, Map<AccountId, Integer>> fits() {
        Map<ProposalId, Map<AccountId, Integer>> all = new HashMap<>();
        for (int line = 0; line < lines.size(); line++)
            for (int seat = 0; seat < seats.size(); seat++)
                all.computeIfAbsent(lines.get(line).id(), id -> new HashMap<>())
                        .put(seats.get(seat).juror(), fit[line][seat]);
        return all;
    }

    private boolean[] industry() {
        boolean[] industry = new boolean[seats.size()];
        for (int seat = 0; seat < seats.size(); seat++) industry[seat] = side(seats.get(seat)) == 1;
        return industry;
    }

    private static int side(Seat seat) {
        return seat.side() == PanelSide.INDUSTRY ? 1 : 0;
    }
}
