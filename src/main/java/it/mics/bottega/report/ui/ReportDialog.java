package it.mics.bottega.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportReason;
import it.mics.bottega.report.Reports;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Ui;
import java.util.function.BiConsumer;

/** Asks why something is reported, and says who reads it and who does not; it stays open where the report was refused. */
class ReportDialog extends Dialog {
    private final RadioButtonGroup<ReportReason> reason = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Paragraph refused = new Paragraph();

    ReportDialog(ReportKind kind, BiConsumer<ReportReason, String> send) {
        super(Ui.t("report.way." + kind));
        setWidth("36rem");
        setMaxWidth("94vw");
        setCloseOnOutsideClick(false);
        reason.setLabel(Ui.t("report.why"));
        reason.setItems(ReportReason.offered(kind));
        reason.setItemLabelGenerator(each -> Ui.t("report.reason." + each));
        reason.addThemeName("vertical");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        words.setLabel(Ui.t("report.words"));
        words.setHelperText(Ui.t("report.wordsHelp"));
        words.setMaxLength(Reports.LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        words.setManualValidation(true);
        reason.addValueChangeListener(event -> {
            reason.setInvalid(false);
            words.setInvalid(false);
            words.setRequiredIndicatorVisible(
                    event.getValue() != null && event.getValue().needsWords());
        });
        refused.addClassNames("t1", "tx-bad");
        refused.getElement().setAttribute("role", "alert");
        Div column = El.div(
                "stack-3",
                new Paragraph(Ui.t("report.will")),
                reason,
                words,
                Limits.left(words, Reports.LONGEST),
                El.div("note", Icon.LOCK.create(), El.raw("p", "", Ui.t("report.unnamed"))),
                refused);
        add(column);
        Button go = Busy.button(Ui.t("report.send"), Ui.t("report.sending"), () -> send(send));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("report.back"), event -> close()), go);
    }

    private void send(BiConsumer<ReportReason, String> send) {
        refused.removeAll();
        ReportReason chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage(Ui.t("report.refused.reason"));
            reason.setInvalid(true);
            reason.getElement().callJsFunction("focus");
            return;
        }
        try {
            send.accept(chosen, words.getValue());
            close();
        } catch (RuleViolation refusal) {
            String why = Ui.t(refusal.key(), refusal.arguments().toArray());
            if (refusal.key().equals("report.refused.words")) {
                words.setErrorMessage(why);
                words.setInvalid(true);
                words.focus();
            } else {
                refused.add(Icon.WARN.create(), El.span("", why));
            }
        }
    }
}
