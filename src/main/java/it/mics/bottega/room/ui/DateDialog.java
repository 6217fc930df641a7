package it.mics.bottega.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;

/** Adds a date to the team's calendar. */
class DateDialog extends Dialog {
    DateDialog(BiConsumer<String, Instant> add) {
        setHeaderTitle(Ui.t("room.date.title"));
        setWidth("34rem");
        setMaxWidth("94vw");
        setCloseOnOutsideClick(false);
        TextField what = new TextField(Ui.t("room.date.what"));
        what.setMaxLength(TeamRoom.LONGEST_TITLE);
        what.setWidthFull();
        what.setManualValidation(true);
        what.addValueChangeListener(event -> what.setInvalid(false));
        DateTimePicker when = Localised.dateTimePicker(Ui.t("room.date.when"));
        when.setHelperText(Ui.t("room.date.zone"));
        when.setManualValidation(true);
        when.addValueChangeListener(event -> when.setInvalid(false));
        add(El.div("access-words", what, when));
        Button go = Busy.button(Ui.t("room.date.go"), Ui.t("room.write.busy"), () -> {
            if (what.getValue().isBlank()) {
                Refusals.beside(what, () -> {
                    throw new RuleViolation("room.date.missing");
                });
                return;
            }
            boolean done = Refusals.beside(when, () -> {
                LocalDateTime chosen = when.getValue();
                if (chosen == null) throw new RuleViolation("room.date.whenMissing");
                add.accept(what.getValue(), chosen.atZone(Dates.ROME).toInstant());
            });
            if (done) close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("room.cancel"), event -> close()), go);
    }
}
