package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.question.QuestionBoard;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** Takes questions for longer. */
class UntilDialog extends Dialog {
    UntilDialog(QuestionBoard board, Consumer<Instant> later) {
        setHeaderTitle(Ui.t("question.until.title"));
        setWidth("34rem");
        setMaxWidth("94vw");
        Paragraph help = new Paragraph(Ui.t("question.until.help"));
        help.addClassName("quiet");
        DateTimePicker until = Localised.dateTimePicker(Ui.t("question.until.label"));
        until.setManualValidation(true);
        if (board.until() != null) until.setValue(LocalDateTime.ofInstant(board.until(), Dates.ROME));
        until.addValueChangeListener(event -> until.setInvalid(false));
        add(El.div("access-words", help, until));
        Button go = Busy.button(Ui.t("question.until.go"), Ui.t("access.busy"), () -> {
            boolean done = Refusals.beside(until, () -> {
                LocalDateTime chosen = until.getValue();
                if (chosen == null) throw new RuleViolation("question.until.missing");
                later.accept(chosen.atZone(Dates.ROME).toInstant());
            });
            if (done) close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("access.cancel"), event -> close()), go);
    }
}
