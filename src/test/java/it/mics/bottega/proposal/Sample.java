package it.mics.bottega.proposal;

import it.mics.bottega.kernel.Language;
import java.util.List;

/** A proposal with every part written. */
public final class Sample {
    private Sample() {}

    /** Complete content with this title. */
    public static ProposalContent content(String title) {
        return new ProposalContent(
                title,
                "We keep the tannage as it is and change what holds the fat, so that hides stay soft after a season at sea.",
                "Grafting runs at 38 °C and pH 4.2, within what the drums reach. The one new ingredient is an oil from tomato seed, a residue"
                        + " of the canneries nearby. The finish is a water-borne coating in two layers.",
                "Leather on boats lasts three seasons instead of one, and the canneries find a use for their seeds.",
                Language.EN,
                3,
                5,
                List.of(
                        new WorkStep("Bench tests", 1, 4, "Thirty hides"),
                        new WorkStep("Pilot drum", 4, 9, "Ten hides on two boats")),
                List.of(new CostLine("Research fellow", 2_100_000), new CostLine("Materials", 450_050)));
    }
}
