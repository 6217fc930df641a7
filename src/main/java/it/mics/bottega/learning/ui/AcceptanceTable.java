package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.learning.Deciles;
import it.mics.bottega.learning.Decision;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** Acceptance by factor in ten ranges of worth: a darker field is a more frequent yes, an empty one says that there was no decision. */
class AcceptanceTable extends Div {
    private static final int SHADES = 5;

    AcceptanceTable(List<Deciles> all, List<Decision> decisions) {
        addClassName("stack-3");
        long yes = decisions.stream().filter(Decision::accepted).count();
        long now = decisions.stream().filter(decision -> !decision.kept()).count();
        add(El.raw("p", "lead", Ui.t("learning.decisions", decisions.size(), yes)));
        if (now > 0) add(El.raw("p", "quiet", Ui.t("learning.measuredNow", now)));
        if (decisions.isEmpty()) return;
        Component head = El.raw("tr", "", El.raw("td", ""));
        for (int i = 0; i < Deciles.COUNT; i++) {
            Component cell = El.raw("th", "num", String.valueOf((i + 1) * Deciles.COUNT));
            cell.getElement().setAttribute("scope", "col");
            head.getElement().appendChild(cell.getElement());
        }
        Component body = El.raw("tbody", "");
        all.forEach(row -> body.getElement().appendChild(row(row).getElement()));
        add(El.raw(
                "table",
                "deciles",
                El.raw("caption", "vh", Ui.t("learning.acceptance.caption")),
                El.raw("thead", "", head),
                body));
        add(El.raw("p", "quiet t1", Ui.t("learning.acceptance.legend")));
    }

    private static Component row(Deciles deciles) {
        Component name = El.raw("th", "", Ui.t(deciles.factor().key()));
        name.getElement().setAttribute("scope", "row");
        Component row = El.raw("tr", "", name);
        for (Deciles.Range range : deciles.ranges()) {
            Component cell;
            if (range.decisions() == 0) {
                cell = El.raw("td", "none", El.span("vh", Ui.t("learning.acceptance.none")));
            } else if (range.withheld()) {
                cell = El.raw("td", "none num", El.span("", "·"), El.span("vh", Ui.t("learning.acceptance.few")));
                cell.getElement().setAttribute("title", Ui.t("learning.acceptance.few"));
            } else {
                int percent = (int) Math.round(100 * range.rate());
                int shade = Math.min(SHADES, 1 + percent * SHADES / 100);
                cell = El.raw(
                        "td",
                        "num shade-" + shade,
                        El.span("", String.valueOf(percent)),
                        El.span("vh", Ui.t("learning.acceptance.of", range.accepted(), range.decisions())));
                cell.getElement()
                        .setAttribute("title", Ui.t("learning.acceptance.of", range.accepted(), range.decisions()));
            }
            row.getElement().appendChild(cell.getElement());
        }
        return row;
    }
}
