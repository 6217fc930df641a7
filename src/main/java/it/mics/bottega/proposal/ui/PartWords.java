package it.mics.bottega.proposal.ui;

import it.mics.bottega.proposal.CostLine;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.uikit.Ui;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a proposal as plain lines, so that two of them can be laid side by side. */
public final class PartWords {
    private PartWords() {}

    /** What this part says; empty where nothing is written. */
    public static String of(Part part, ProposalContent content) {
        return switch (part) {
            case TITLE -> content.title();
            case SUMMARY -> content.summary();
            case APPROACH -> content.approach();
            case IMPACT -> content.impact();
            case LANGUAGE -> Ui.t("proposal.language." + content.language().code());
            case TRL -> level(content.trlNow()) + " → " + level(content.trlTarget());
            case PLAN ->
                content.plan().stream()
                        .map(step ->
                                step.title() + " (" + step.fromMonth() + "–" + step.toMonth() + ") " + step.result())
                        .collect(Collectors.joining("\n"));
            case BUDGET -> content.budget().stream().map(PartWords::words).collect(Collectors.joining("\n"));
        };
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "TRL –" : "TRL " + level;
    }

    private static String words(CostLine line) {
        return line.what() + ": " + Money.text(line.cents());
    }
}
