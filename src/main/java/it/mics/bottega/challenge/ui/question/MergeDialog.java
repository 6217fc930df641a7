package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.mics.bottega.challenge.question.ChallengeQuestionId;
import it.mics.bottega.challenge.question.QuestionBoard;
import it.mics.bottega.challenge.question.ShownQuestion;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lays a question to another one that asks the same. */
class MergeDialog extends Dialog {
    private static final int SHOWN = 180;

    MergeDialog(ShownQuestion question, List<ShownQuestion> others, Consumer<ChallengeQuestionId> merge) {
        setHeaderTitle(Ui.t("question.merge.title"));
        setWidth("42rem");
        setMaxWidth("94vw");
        Paragraph help = new Paragraph(Ui.t("question.merge.help"));
        help.addClassName("quiet");
        RadioButtonGroup<ShownQuestion> choice = new RadioButtonGroup<>(Ui.t("question.merge.label"));
        choice.setItems(others);
        choice.setItemLabelGenerator(other -> shortened(other.words()));
        choice.setManualValidation(true);
        choice.addClassName("question-choice");
        choice.addValueChangeListener(event -> choice.setInvalid(false));
        add(El.div("access-words", El.div("question-quoted", QuestionLine.words(question)), help, choice));
        Button go = Busy.button(Ui.t("question.merge.go"), Ui.t("access.busy"), () -> {
            boolean done = Refusals.beside(choice, () -> {
                ShownQuestion same = choice.getValue();
                if (same == null) throw new RuleViolation("question.merge.missing");
                merge.accept(same.id());
            });
            if (!done) return;
            close();
            Notices.done(Ui.t("question.merge.done"));
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("access.cancel"), event -> close()), go);
    }

    /** What it can be laid to: another one that waits, or one that has its answer; whoever asked in the open must be able to read it. */
    static List<ShownQuestion> others(ShownQuestion question, QuestionBoard board) {
        List<ShownQuestion> others = new ArrayList<>(board.waiting());
        others.addAll(board.answered());
        others.removeIf(other -> other.id().equals(question.id()));
        return others;
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN).stripTrailing() + "…";
    }
}
