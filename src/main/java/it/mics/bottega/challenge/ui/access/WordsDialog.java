package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Asks for a few words before something happens; the heading, the label and the button begin with the same key. */
public class WordsDialog extends Dialog {
    private static final int LONGEST = 2000;

    /** What stands above the field may be one more choice. */
    public WordsDialog(String key, String help, Consumer<String> send, Component... above) {
        setHeaderTitle(Ui.t(key + ".title"));
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        setMaxWidth("94vw");
        TextArea words = new TextArea(Ui.t(key + ".label"));
        words.setHelperText(Ui.t(key + ".help"));
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(event -> words.setInvalid(false));
        Button go = Busy.button(Ui.t(key + ".go"), Ui.t("access.busy"), () -> {
            if (Refusals.beside(words, () -> send.accept(words.getValue()))) close();
            else words.focus();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph why = new Paragraph(help);
        why.addClassName("quiet");
        Div column = El.div("access-words", why);
        column.add(above);
        column.add(words);
        add(column);
        getFooter().add(new Button(Ui.t("access.cancel"), event -> close()), go);
    }
}
