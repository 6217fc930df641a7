package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Completes a message that the spoke's leader sent back; what was typed stays when it is refused. */
class CompleteForm extends Div {
    private static final int LONGEST = 1000;

    CompleteForm(String before, Consumer<String> send) {
        addClassNames("stack", "answer");
        TextArea message = new TextArea(Ui.t("introduction.completeMessage"));
        message.setHelperText(Ui.t("introduction.completeHelp"));
        message.setWidthFull();
        message.setMinRows(4);
        message.setMaxLength(LONGEST);
        message.setValue(before);
        message.setValueChangeMode(ValueChangeMode.EAGER);
        message.addValueChangeListener(event -> message.setInvalid(false));
        Button again = new Button(
                Ui.t("introduction.completeSend"),
                event -> Refusals.beside(message, () -> send.accept(message.getValue())));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        add(message, El.div("row", again));
    }
}
