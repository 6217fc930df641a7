package it.mics.bottega.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.report.ReportStanding;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.report.Reports;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;

/** At the foot of a page, quietly: the way to report it, or since when the reader’s own report waits. */
class ReportFoot extends Div {
    private final Reports reports;
    private final ReportedId id;

    ReportFoot(Reports reports, ReportedId id, ReportStanding standing) {
        this.reports = reports;
        this.id = id;
        addClassName("report-foot");
        show(standing);
    }

    private void show(ReportStanding standing) {
        removeAll();
        add(standing.reportedAt() == null ? way() : waiting(standing));
    }

    private Component way() {
        Button report = new Button(Ui.t("report.way." + id.kind()), Icon.WARN.create());
        report.addThemeVariants(ButtonVariant.TERTIARY);
        report.addClassName("quiet");
        report.addClickListener(event -> new ReportDialog(id.kind(), (reason, words) -> {
                    reports.report(id, reason, words);
                    Notices.done(Ui.t("report.done"));
                    show(reports.standing(id));
                })
                .open());
        return report;
    }

    private static Component waiting(ReportStanding standing) {
        var since = standing.reportedAt();
        Component line = El.raw("p", "quiet", since == null ? "" : Ui.t("report.waiting", Dates.day(since)));
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
