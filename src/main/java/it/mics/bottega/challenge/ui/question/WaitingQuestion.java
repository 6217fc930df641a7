package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.challenge.question.QuestionAnswering;
import it.mics.bottega.challenge.question.QuestionBoard;
import it.mics.bottega.challenge.question.ShownQuestion;
import it.mics.bottega.challenge.ui.access.WordsDialog;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** A question that waits, with what the company can do about it. */
class WaitingQuestion extends Div {
    WaitingQuestion(QuestionAnswering answering, ShownQuestion question, QuestionBoard board, Runnable after) {
        addClassName("question-waiting");
        add(QuestionLine.words(question), QuestionLine.meta(question));
        if (!board.mayAnswer()) return;
        NativeButton answer = button(
                "question.answer.act",
                "btn primary s",
                question,
                () -> new AnswerDialog(question, board.mayChooseBrief(), said -> {
                            answering.answer(question.id(), said);
                            after.run();
                        })
                        .open());
        NativeButton refuse = button(
                "question.refuse.act",
                "btn plain s",
                question,
                () -> new WordsDialog("question.refuse", Ui.t("question.refuse.why"), reason -> {
                            answering.refuse(question.id(), reason, Ui.language());
                            after.run();
                        })
                        .open());
        Div row = El.div("row", answer);
        List<ShownQuestion> others = MergeDialog.others(question, board);
        if (!others.isEmpty())
            row.add(button(
                    "question.merge.act",
                    "btn s",
                    question,
                    () -> new MergeDialog(question, others, into -> {
                                answering.merge(question.id(), into);
                                after.run();
                            })
                            .open()));
        row.add(refuse);
        add(row);
    }

    private static NativeButton button(String key, String classes, ShownQuestion question, Runnable act) {
        NativeButton button = QuestionsPart.button(key, classes, act);
        button.setAriaLabel(Ui.t(key) + ": " + question.words());
        return button;
    }
}
