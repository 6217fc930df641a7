package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.introduction.Unnamed;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Asks for the message that goes with a request; what was typed stays when the request is refused. */
class AskDialog extends Dialog {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;

    AskDialog(Unnamed person, Consumer<String> send) {
        setHeaderTitle(Ui.t("introduction.askTitle"));
        setWidth("min(560px, 100vw)");
        Paragraph who = new Paragraph(UnnamedWords.of(person));
        who.addClassNames("serif", "t3");
        TextArea message = new TextArea(Ui.t("introduction.askMessage"));
        message.setHelperText(Ui.t("introduction.askHelp"));
        message.setWidthFull();
        message.setMinRows(4);
        message.setMaxLength(LONGEST);
        message.setValueChangeMode(ValueChangeMode.EAGER);
        message.addValueChangeListener(event -> message.setInvalid(false));
        Button ok = new Button(Ui.t("introduction.askSend"), event -> {
            if (message.getValue().strip().length() < SHORTEST) {
                message.setErrorMessage(Ui.t("introduction.ask.tooShort", SHORTEST));
                message.setInvalid(true);
                message.focus();
            } else if (Refusals.beside(message, () -> send.accept(message.getValue()))) {
                close();
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(Ui.t("introduction.askCancel"), event -> close());
        add(El.div("stack", who, message));
        getFooter().add(cancel, ok);
    }
}
