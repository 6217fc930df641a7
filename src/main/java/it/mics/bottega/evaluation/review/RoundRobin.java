package it.mics.bottega.evaluation.review;

import it.mics.bottega.evaluation.panel.PanelSheet;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.proposal.ProposalId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Hands proposals out in turns: the one with fewest readers first, to the juror with the least to read, under limits and conflicts. */
final class RoundRobin {
    private RoundRobin() {}

    /** What to assign beside what is; the same sheet gives the same plan. */
    static List<Planned> plan(AssignmentSheet sheet) {
        List<Planned> plan = new ArrayList<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            List<AssignmentSheet.Line> poorest = sheet.proposals().stream()
                    .filter(line -> !sheet.enough(line.id(), plan))
                    .sorted(Comparator.comparingInt((AssignmentSheet.Line line) ->
                                    sheet.readers(line.id(), plan).size())
                            .thenComparing(line -> line.id().value()))
                    .toList();
            for (AssignmentSheet.Line line : poorest) {
                Optional<Seat> next = next(sheet, plan, line.id());
                if (next.isEmpty()) continue;
                plan.add(new Planned(line.id(), next.get().juror()));
                moved = true;
                break;
            }
        }
        return plan;
    }

    private static Optional<Seat> next(AssignmentSheet sheet, List<Planned> plan, ProposalId proposal) {
        List<Seat> readers = sheet.readers(proposal, plan);
        boolean full = readers.size() >= PanelSheet.PER_PROPOSAL;
        return sheet.jurors().stream()
                .filter(seat -> sheet.free(proposal, seat) && !readers.contains(seat))
                .filter(seat -> load(seat, plan) < seat.load())
                .filter(seat -> !full || readers.stream().noneMatch(reader -> reader.side() == seat.side()))
                .min(Comparator.comparing(
                                (Seat seat) -> readers.stream().anyMatch(reader -> reader.side() == seat.side()))
                        .thenComparingInt(seat -> load(seat, plan))
                        .thenComparing(seat -> seat.juror().value()));
    }

    private static int load(Seat seat, List<Planned> plan) {
        return seat.assigned()
                + (int) plan.stream()
                        .filter(one -> one.juror().equals(seat.juror()))
                        .count();
    }
}
