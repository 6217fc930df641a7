package it.mics.bottega.conversation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.mics.bottega.conversation.TakenOutFor;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Takes words out of a conversation, with a reason that both sides read. */
class TakeOutDialog extends Dialog {
    TakeOutDialog(Consumer<TakenOutFor> takeOut) {
        setHeaderTitle(Ui.t("conversation.takeOut.title"));
        setWidth("34rem");
        setMaxWidth("94vw");
        RadioButtonGroup<TakenOutFor> why = new RadioButtonGroup<>(Ui.t("conversation.takeOut.why"));
        why.setItems(TakenOutFor.values());
        why.setItemLabelGenerator(reason -> Ui.t(reason.key()));
        why.setManualValidation(true);
        why.addValueChangeListener(event -> why.setInvalid(false));
        Paragraph help = new Paragraph(Ui.t("conversation.takeOut.help"));
        help.addClassName("quiet");
        add(El.div("access-words", help, why));
        Button go = Busy.button(Ui.t("conversation.takeOut.go"), Ui.t("conversation.busy"), () -> {
            boolean done = Refusals.beside(why, () -> {
                TakenOutFor reason = why.getValue();
                if (reason == null) throw new RuleViolation("conversation.takeOut.missing");
                takeOut.accept(reason);
            });
            if (done) close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("conversation.cancel"), event -> close()), go);
    }
}
