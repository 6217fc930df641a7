package it.mics.bottega.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.report.ReportStanding;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.report.Reports;
import it.mics.bottega.report.Verdict;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;

/** For the owner: what moderators decided and wrote, and the way to ask them to look again. */
class OwnerNote extends Div {
    private final Reports reports;
    private final ReportedId id;

    OwnerNote(Reports reports, ReportedId id, Verdict verdict, ReportStanding standing) {
        this.reports = reports;
        this.id = id;
        addClassNames("note", "wait", "report-owner");
        show(verdict, standing);
    }

    private void show(Verdict verdict, ReportStanding standing) {
        removeAll();
        String note = verdict.note();
        Component said = El.raw("p", "quoted", note == null ? "" : note);
        said.setVisible(note != null);
        Div words = El.div(
                "stack-3",
                El.raw(
                        "p",
                        "",
                        Ui.t(
                                "report.verdict." + (verdict.aboutDecision() ? "DECISION" : verdict.outcome()),
                                Ui.t("report.it." + id.kind()),
                                Dates.day(verdict.at()),
                                Ui.t("report.case.reason." + verdict.reasonCode()))),
                said);
        var since = standing.reportedAt();
        if (since == null && !verdict.aboutDecision()) words.add(ask());
        if (since != null) {
            Component line = El.raw("p", "quiet", Ui.t("report.again.waiting", Dates.day(since)));
            line.getElement().setAttribute("role", "status");
            words.add(line);
        }
        add(Icon.WARN.create(), words);
    }

    private Component ask() {
        TextArea field = new TextArea(Ui.t("report.again.field"));
        field.setMaxLength(Reports.LONGEST);
        field.setMinRows(2);
        field.setWidthFull();
        field.setManualValidation(true);
        Button send = Busy.button(Ui.t("report.again.send"), Ui.t("report.sending"), () -> {
            if (!Refusals.beside(field, () -> reports.lookAgain(id, field.getValue()))) return;
            Notices.done(Ui.t("report.again.done"));
            ReportStanding now = reports.standing(id);
            Verdict verdict = now.verdict();
            if (verdict != null) show(verdict, now);
        });
        return El.div("stack-3", El.raw("p", "", Ui.t("report.again.help")), field, El.div("row", send));
    }
}
