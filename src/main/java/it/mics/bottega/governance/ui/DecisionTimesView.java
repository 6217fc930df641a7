package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.DecisionTimes;
import it.mics.bottega.governance.SpokeTimes;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What waits at each spoke and how long its decisions take: in red what stayed undecided until the programme office may step in. */
@Route("decision-times")
@RolesAllowed({"PROGRAMME_OFFICE", "AUDITOR"})
@Menu(title = "governance.times.menu", order = 64, icon = "clock")
class DecisionTimesView extends Page {
    private final Taxonomy taxonomy;

    DecisionTimesView(DecisionTimes times, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        List<SpokeTimes> all = times.bySpoke();
        put(
                head(
                        Ui.t("governance.times.title"),
                        Ui.t("governance.times.help", DecisionTimes.PERIOD.toDays(), DecisionTimes.FEWEST)),
                El.raw(
                        "p",
                        "lead",
                        Ui.t(
                                "governance.times.sum",
                                all.stream().mapToInt(SpokeTimes::waiting).sum(),
                                all.stream().mapToInt(SpokeTimes::late).sum(),
                                all.stream().mapToInt(SpokeTimes::withOffice).sum())),
                table(all));
    }

    private Component table(List<SpokeTimes> all) {
        Component head = El.raw("tr", "");
        for (String column : List.of("spoke", "waiting", "paused", "late", "office", "decided", "median", "inTime")) {
            Component cell = El.raw("th", "", Ui.t("governance.times." + column));
            cell.getElement().setAttribute("scope", "col");
            head.getElement().appendChild(cell.getElement());
        }
        return El.raw(
                "table",
                "skills num office times",
                El.raw("caption", "vh", Ui.t("governance.times.caption")),
                El.raw("thead", "", head),
                El.raw("tbody", "", all.stream().map(this::row).toArray(Component[]::new)));
    }

    private Component row(SpokeTimes times) {
        Component spoke = El.raw(
                "th",
                "",
                El.div(
                        "row",
                        new SpokeMark(times.spoke(), SpokeMark.Size.SMALL),
                        El.span("", Ui.t(taxonomy.spoke(times.spoke()).shortTitle()))));
        spoke.getElement().setAttribute("scope", "row");
        Double median = times.medianDays();
        Integer inTime = times.inTimePercent();
        return El.raw(
                "tr",
                times.withOffice() > 0 ? "red" : "",
                spoke,
                count("waiting", times.waiting(), ""),
                count("paused", times.paused(), ""),
                count("late", times.late(), "badge wait"),
                count("office", times.withOffice(), "badge bad"),
                count("decided", times.decided(), ""),
                cell("median", median == null ? few() : El.span("", Ui.t("governance.times.days", median))),
                cell("inTime", inTime == null ? few() : El.span("", Ui.t("governance.times.percent", inTime))));
    }

    private static Component few() {
        return El.span("faint", Ui.t("governance.times.few"));
    }

    private static Component count(String column, int number, String badge) {
        return cell(column, El.span(number == 0 ? "faint" : badge, String.valueOf(number)));
    }

    private static Component cell(String column, Component content) {
        Component cell = El.raw("td", "", content);
        cell.getElement().setAttribute("data-label", Ui.t("governance.times." + column));
        return cell;
    }
}
