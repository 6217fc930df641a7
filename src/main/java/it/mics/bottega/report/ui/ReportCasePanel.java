package it.mics.bottega.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import it.mics.bottega.report.Report;
import it.mics.bottega.report.ReportReason;
import it.mics.bottega.report.ReportedThing;
import it.mics.bottega.report.Verdict;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was reported and why: the thing first, then each report in its words, none with a name. */
class ReportCasePanel extends Div {
    ReportCasePanel(ReportedThing thing, List<Report> reports, @Nullable Verdict before) {
        addClassName("report-case");
        add(section(
                Ui.t("report.case.what." + thing.kind()),
                El.link(thing.link(), Ui.t(thing.title()), "serif t3"),
                El.text(thing.text(), "block quiet")));
        if (before != null) add(decidedBefore(before));
        Component list = El.raw(
                "ul", "report-list", reports.stream().map(ReportCasePanel::line).toArray(Component[]::new));
        add(section(
                Ui.t("report.case.reports", reports.size()),
                list,
                El.div("row t1 quiet", Icon.LOCK.create(), El.span("", Ui.t("report.case.unnamed")))));
        if (reports.stream().anyMatch(report -> report.reason() == ReportReason.CONFLICT_OF_INTEREST))
            add(El.div("note info", Icon.INFO.create(), El.raw("p", "", Ui.t("report.case.conflict"))));
    }

    private static Component line(Report report) {
        String words = report.words();
        Component said = El.raw("blockquote", "asked", words == null ? "" : words);
        said.setVisible(words != null);
        return El.raw(
                "li",
                "",
                El.div(
                        "row",
                        El.bold(Ui.t("report.reason." + report.reason())),
                        El.span("t1 faint", Dates.day(report.at()))),
                said);
    }

    private static Component decidedBefore(Verdict before) {
        Component words = El.raw(
                "p",
                "",
                Ui.t(
                        "report.case.before." + before.outcome(),
                        Dates.day(before.at()),
                        Ui.t("report.case.reason." + before.reasonCode())));
        return El.div("note info", Icon.CLOCK.create(), words);
    }

    private static Component section(String heading, Component... content) {
        return El.raw("section", "", new H3(heading), El.div("stack-3", content));
    }
}
