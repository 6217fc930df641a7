package it.mics.bottega.proposal;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.parts.ProposalParts;
import java.util.List;
import java.util.Objects;
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
        List<CostLine> budget,
        ProposalParts parts) {
    // What was sent before there were such parts is read without them.
    @SuppressWarnings("ConstantValue")
    public ProposalContent {
        plan = List.copyOf(plan);
        budget = List.copyOf(budget);
        parts = Objects.requireNonNullElse(parts, ProposalParts.NONE);
    }

    /** What every proposal must have, without the parts that it may have. */
    public ProposalContent(
            String title,
            String summary,
            String approach,
            String impact,
            Language language,
            @Nullable Integer trlNow,
            @Nullable Integer trlTarget,
            List<WorkStep> plan,
            List<CostLine> budget) {
        this(title, summary, approach, impact, language, trlNow, trlTarget, plan, budget, ProposalParts.NONE);
    }

    /** The same with these structured parts. */
    public ProposalContent with(ProposalParts others) {
        return new ProposalContent(title, summary, approach, impact, language, trlNow, trlTarget, plan, budget, others);
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
