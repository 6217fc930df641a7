package it.mics.bottega.matching.exposure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.matching.exposure.ExposureReport;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** What fair places would cost with other weights, the one in force marked. */
class CostTable extends Div {
    CostTable(ExposureReport.Cost cost) {
        if (cost.lists() == 0) {
            add(El.raw("p", "quiet", Ui.t("exposure.cost.none")));
            return;
        }
        Component[] rows = cost.byLambda().entrySet().stream()
                .map(entry -> row(cost, entry.getKey(), entry.getValue()))
                .toArray(Component[]::new);
        add(El.raw(
                "table",
                "sum num exposure-cost",
                El.raw("caption", "vh", Ui.t("exposure.cost.title")),
                El.raw(
                        "thead",
                        "",
                        El.raw(
                                "tr",
                                "",
                                column("exposure.cost.lambda"),
                                column("exposure.cost.mean"),
                                column("exposure.cost.loss"))),
                El.raw("tbody", "", rows)));
    }

    private static Component row(ExposureReport.Cost cost, double lambda, double mean) {
        Component name = El.raw("th", "", El.span("", ShownFigures.decimal(lambda)));
        name.getElement().setAttribute("scope", "row");
        if (lambda == cost.lambda())
            name.getElement()
                    .appendChild(El.span("badge green", Ui.t("exposure.cost.inForce"))
                            .getElement());
        return El.raw(
                "tr",
                "",
                name,
                El.raw("td", "", ShownFigures.decimal(mean)),
                El.raw("td", "", ShownFigures.percent(cost.share(lambda))));
    }

    private static Component column(String key) {
        Component column = El.raw("th", "", Ui.t(key));
        column.getElement().setAttribute("scope", "col");
        return column;
    }
}
