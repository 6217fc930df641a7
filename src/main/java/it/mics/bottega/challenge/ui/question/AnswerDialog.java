package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.challenge.question.AnswerWords;
import it.mics.bottega.challenge.question.ShownQuestion;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Answers a question for all who may read it; only once, because others build on it. */
class AnswerDialog extends Dialog {
    private static final int LONGEST = 4000;

    AnswerDialog(ShownQuestion question, boolean hasBrief, Consumer<AnswerWords> send) {
        setHeaderTitle(Ui.t("question.answer.title"));
        setCloseOnOutsideClick(false);
        setWidth("42rem");
        setMaxWidth("94vw");
        Paragraph help =
                new Paragraph(Ui.t(question.restricted() ? "question.answer.helpRestricted" : "question.answer.help"));
        help.addClassName("quiet");
        TextArea words = AskDialog.words("question.answer.label", LONGEST);
        words.setMinRows(6);
        Div column = El.div(
                "access-words",
                El.div("question-quoted", QuestionLine.words(question)),
                help,
                words,
                Limits.left(words, LONGEST));
        Checkbox brief = new Checkbox(Ui.t("question.answer.brief"));
        brief.setHelperText(Ui.t("question.answer.briefHelp"));
        if (hasBrief && !question.restricted()) column.add(brief);
        add(column);
        Button go = Busy.button(Ui.t("question.answer.go"), Ui.t("access.busy"), () -> {
            boolean restricted = question.restricted() || brief.getValue();
            var said = new AnswerWords(words.getValue(), Ui.language(), restricted);
            if (Refusals.beside(words, () -> send.accept(said))) {
                close();
                Notices.done(Ui.t(restricted ? "question.answer.doneRestricted" : "question.answer.done"));
            } else words.focus();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("access.cancel"), event -> close()), go);
    }
}
