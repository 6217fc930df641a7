package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.question.QuestionBoard;
import it.mics.bottega.challenge.question.QuestionStatus;
import it.mics.bottega.challenge.question.ShownQuestion;
import it.mics.bottega.challenge.question.ShownQuestion.SaidAnswer;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;

/** A question with what the company said, or with where it stands. */
class QuestionLine extends ListItem {
    QuestionLine(ShownQuestion question, QuestionBoard board) {
        addClassName("question");
        add(words(question), meta(question));
        if (question.status() == QuestionStatus.MERGED) {
            Optional<ShownQuestion> same = board.answered().stream()
                    .filter(each -> each.id().equals(question.mergedInto()))
                    .findFirst();
            add(state(Ui.t(same.isPresent() ? "question.state.MERGED.answered" : "question.state.MERGED")));
            same.ifPresent(each -> {
                add(El.div("question-same", words(each)));
                if (each.answer() != null) add(answer(each.answer(), "question.answer.by"));
            });
            return;
        }
        SaidAnswer said = question.answer();
        if (said != null)
            add(answer(
                    said, question.status() == QuestionStatus.REFUSED ? "question.refused.by" : "question.answer.by"));
        else
            add(state(Ui.t(
                    question.status() == QuestionStatus.ANSWERED
                            ? "question.state.elsewhere"
                            : board.takesQuestions() ? "question.state.ASKED" : "question.state.over")));
    }

    /** What was asked, marked with its language. */
    static Component words(ShownQuestion question) {
        return said("question-words", question.words(), question.language());
    }

    /** When it was asked, by whom where that may be said, and for whom it is. */
    static Component meta(ShownQuestion question) {
        Div meta = El.div("question-meta");
        meta.add(El.span(
                "",
                question.asker() == null
                        ? Ui.t(
                                question.mine() ? "question.askedByYou" : "question.asked",
                                Dates.dayAndTime(question.askedAt()))
                        : Ui.t("question.askedBy", question.asker(), Dates.dayAndTime(question.askedAt()))));
        if (question.alsoAsked() > 0) meta.add(El.span("", Ui.t("question.alsoAsked", question.alsoAsked())));
        if (question.restricted())
            meta.add(El.raw("span", "question-level", Icon.LOCK.create(), El.span("", Ui.t("question.restricted"))));
        return meta;
    }

    private static Component answer(SaidAnswer answer, String key) {
        Paragraph by = new Paragraph(Ui.t(key, Dates.dayAndTime(answer.at())));
        by.addClassName("question-by");
        return El.div("question-answer", by, said("question-said", answer.words(), answer.language()));
    }

    private static Component state(String words) {
        Paragraph state = new Paragraph(words);
        state.addClassName("quiet");
        return state;
    }

    private static Component said(String classes, String words, Language language) {
        Component said = El.raw("p", classes, words);
        if (language != Ui.language()) said.getElement().setAttribute("lang", language.code());
        return said;
    }
}
