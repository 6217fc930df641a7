package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.challenge.question.QuestionWords;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Asks the company a question: what everybody will read, what is confidential in it, and whether the company learns who asks. */
class AskDialog extends Dialog {
    private static final int LONGEST = 2000;

    AskDialog(boolean mayChooseBrief, Consumer<QuestionWords> send) {
        setHeaderTitle(Ui.t("question.ask.title"));
        setCloseOnOutsideClick(false);
        setWidth("38rem");
        setMaxWidth("94vw");
        Paragraph help = new Paragraph(Ui.t("question.ask.help"));
        help.addClassName("quiet");
        TextArea words = words("question.ask.label", LONGEST);
        Div column = El.div("access-words", help, words, Limits.left(words, LONGEST));
        Checkbox brief = new Checkbox(Ui.t("question.ask.brief"), true);
        brief.setHelperText(Ui.t("question.ask.briefHelp"));
        if (mayChooseBrief) column.add(brief);
        Checkbox named = new Checkbox(Ui.t("question.ask.named"));
        named.setHelperText(Ui.t("question.ask.namedHelp"));
        column.add(named);
        add(column);
        Button go = Busy.button(Ui.t("question.ask.go"), Ui.t("access.busy"), () -> {
            boolean restricted = mayChooseBrief && brief.getValue();
            var asked = new QuestionWords(words.getValue(), Ui.language(), restricted, named.getValue());
            if (Refusals.beside(words, () -> send.accept(asked))) {
                close();
                Notices.done(Ui.t("question.ask.done"));
            } else words.focus();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("access.cancel"), event -> close()), go);
    }

    /** A field for a longer text that says beside itself why it was refused. */
    static TextArea words(String key, int longest) {
        TextArea words = new TextArea(Ui.t(key));
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(longest);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(event -> words.setInvalid(false));
        return words;
    }
}
