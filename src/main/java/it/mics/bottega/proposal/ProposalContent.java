package it.mics.bottega.proposal;

import it.mics.bottega.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a team writes: the fields of the form, no more. */
public record ProposalContent(
        String title,
        String summary,
        String approach,
        String impact,
        Language language,
        @Nullable Integer trlNow,
        @Nullable Integer trlTarget,
        List<WorkStep> plan,
        List<CostLine> budget) {
    public ProposalContent {
        plan = List.copyOf(plan);
        budget = List.copyOf(budget);
    }

    /** A page on which nobody has written yet. */
    public static ProposalContent empty(Language language) {
        return new ProposalContent("", "", "", "", language, null, null, List.of(), List.of());
    }

    /** The sum of the budget, in integer cents. */
    public long totalCents() {
        return budget.stream().mapToLong(CostLine::cents).sum();
    }

    /** The last month of the plan, or 0 where there is none. */
    public int months() {
        return plan.stream().mapToInt(WorkStep::toMonth).max().orElse(0);
    }
}
