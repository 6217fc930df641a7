package it.mics.bottega.matching.exposure.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.matching.exposure.ExposureReport;
import it.mics.bottega.matching.exposure.Spread;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** The figures about who is shown, each with its definition; what could point at a few people is withheld. */
final class ShownFigures {
    private static final int DECILES = 10;

    private ShownFigures() {}

    static Component of(Spread spread, ExposureReport.Cost cost) {
        boolean few = spread.people() < ExposureReport.SMALLEST_CELL;
        boolean shown = spread.all() > 0;
        List<Component> figures = new ArrayList<>();
        figures.add(figure("gini", few || !shown ? withheld(few) : decimal(spread.gini())));
        int seen = spread.people() - spread.unseen();
        figures.add(figure(
                "coverage",
                few || small(spread.unseen()) || small(seen) ? withheld(true) : percent(spread.coverage())));
        boolean smallTenth = Math.ceil(spread.people() / (double) DECILES) < ExposureReport.SMALLEST_CELL;
        figures.add(figure("decile", smallTenth || !shown ? withheld(smallTenth) : percent(spread.topDecile())));
        figures.add(figure(
                "unseen", few || small(spread.unseen()) || small(seen) ? withheld(true) : whole(spread.unseen())));
        figures.add(figure("people", few ? withheld(true) : whole(spread.people())));
        figures.add(figure("shown", few ? withheld(true) : whole(spread.all())));
        figures.add(figure("share", decimal(cost.fairShare())));
        figures.add(figure("cost", cost.lists() == 0 ? withheld(false) : percent(cost.share(cost.lambda()))));
        return El.raw("dl", "figures num exposure-figures", figures.toArray(Component[]::new));
    }

    private static boolean small(int people) {
        return people > 0 && people < ExposureReport.SMALLEST_CELL;
    }

    private static String withheld(boolean few) {
        return Ui.t(few ? "exposure.withheld" : "exposure.nothing");
    }

    private static Component figure(String name, String value) {
        return El.div(
                "",
                El.raw("dt", "", Ui.t("exposure.figure." + name)),
                El.raw("dd", value.length() > 9 ? "v words" : "v", value),
                El.raw("dd", "d", Ui.t("exposure.figure." + name + ".is")));
    }

    static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Ui.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    static String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Ui.language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private static String whole(int value) {
        return NumberFormat.getIntegerInstance(Ui.language().locale()).format(value);
    }
}
