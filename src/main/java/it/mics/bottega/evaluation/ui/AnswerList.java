package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerSheet;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Objects;
import java.util.function.Function;

/** Every proposal that came in, with how far its answer is. */
class AnswerList extends UnorderedList {
    AnswerList(AnswerSheet sheet, Function<Answer, String> address) {
        addClassNames("list", "answer-list");
        sheet.answers()
                .forEach(answer -> add(new com.vaadin.flow.component.html.ListItem(item(sheet, answer, address))));
    }

    private static Component item(AnswerSheet sheet, Answer answer, Function<Answer, String> address) {
        var content = answer.proposal().content();
        var link = El.link(address.apply(answer), content.title(), "");
        if (content.language() != Ui.language())
            link.getElement().setAttribute("lang", content.language().code());
        Component meta = El.raw(
                "p",
                "meta",
                El.span("", answer.proposal().teamName()),
                El.span(
                        "",
                        Ui.t(
                                "evaluation.list.version",
                                answer.proposal().version(),
                                Dates.dayAndTime(answer.proposal().submittedAt()))));
        Component text = El.raw("div", "", El.raw("h2", "item-title", link), meta);
        return El.raw("div", "item answer-item", text, El.raw("div", "aside", state(sheet, answer)));
    }

    private static Component state(AnswerSheet sheet, Answer answer) {
        if (sheet.published() && answer.form().outcome() != null)
            return new OutcomeBadge(Objects.requireNonNull(answer.form().outcome()));
        if (!sheet.mayAnswer()) return badge(Icon.CLOCK, "", "evaluation.list.unanswered");
        if (answer.staged()) {
            return El.raw(
                    "div",
                    "row",
                    new OutcomeBadge(Objects.requireNonNull(answer.form().outcome())),
                    El.span("t1 tx-good", Ui.t("evaluation.list.staged")));
        }
        return answer.savedAt() == null
                ? badge(Icon.RING, "wait", "evaluation.list.notBegun")
                : badge(Icon.HALF, "wait", "evaluation.list.begun");
    }

    private static Span badge(Icon icon, String tone, String key) {
        Span badge = new Span(icon.create(), El.span("", Ui.t(key)));
        badge.addClassName("badge");
        if (!tone.isEmpty()) badge.addClassName(tone);
        return badge;
    }
}
