package it.mics.bottega.proposal.ui;

import it.mics.bottega.proposal.CostLine;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.parts.ImpactClaim;
import it.mics.bottega.proposal.parts.Partner;
import it.mics.bottega.proposal.parts.Risk;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            case PARTNERS -> lines(content.parts().partners(), PartWords::words);
            case RISKS -> lines(content.parts().risks(), PartWords::words);
            case CLAIMS -> lines(content.parts().claims(), PartWords::words);
            case CARD ->
                Stream.of(content.parts().card().it(), content.parts().card().en())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n\n"));
        };
    }

    /** A figure with its unit; empty where there is none. */
    public static String figure(ImpactClaim claim) {
        Long hundredths = claim.hundredths();
        return hundredths == null ? "" : (Money.number(hundredths) + " " + claim.unit()).strip();
    }

    private static <T> String lines(List<T> lines, Function<T, String> words) {
        return lines.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static String words(Partner partner) {
        return joined(partner.name(), partner.contributes(), partner.letter() ? Ui.t("proposal.partner.letter") : "");
    }

    private static String words(Risk risk) {
        return joined(
                risk.what(),
                Ui.t("proposal.risk.weighed", step(risk.likelihood()), step(risk.consequence())),
                risk.answer());
    }

    private static String words(ImpactClaim claim) {
        return joined(claim.what(), figure(claim), Ui.t(claim.evidence().key()), claim.source());
    }

    /** One of the three steps of likelihood or consequence in a word. */
    public static String step(int step) {
        return Ui.t("proposal.risk.step." + step);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "TRL –" : "TRL " + level;
    }

    private static String words(CostLine line) {
        return line.what() + ": " + Money.text(line.cents());
    }
}
