package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.CaseQuestion;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.governance.QuestionId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Where those who wait for a decision answer what the moderators ask them. */
@Route("question/:question")
@PermitAll
class QuestionView extends Page implements BeforeEnterObserver {
    private final CaseQuestions questions;

    QuestionView(CaseQuestions questions) {
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("question").map(QuestionView::id).orElseThrow(NotFound::new));
    }

    private void show(QuestionId id) {
        CaseQuestion question = questions.forMe(id);
        clear();
        put(
                head(
                        Ui.t("governance.question.title", Ui.t(question.about())),
                        Ui.t("governance.question.by", question.spoke(), Dates.day(question.askedAt()))),
                El.raw("blockquote", "asked", question.question()));
        put(question.isOpen() ? form(id) : answered(question));
    }

    private Component form(QuestionId id) {
        TextArea answer = new TextArea(Ui.t("governance.question.answer"));
        answer.setMaxLength(CaseQuestions.LONGEST);
        answer.setMinRows(4);
        answer.setWidthFull();
        answer.setManualValidation(true);
        var send = Busy.button(Ui.t("governance.question.send"), Ui.t("governance.bar.busy"), () -> {
            if (Refusals.beside(answer, () -> questions.answer(id, answer.getValue()))) show(id);
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return El.div(
                "stack-3 answer-form",
                new Paragraph(Ui.t("governance.question.will")),
                answer,
                Limits.left(answer, CaseQuestions.LONGEST),
                El.div("row", send));
    }

    private static Component answered(CaseQuestion question) {
        Component done = CaseStory.note(
                "good", Icon.CHECK, Ui.t("governance.question.done"), CaseStory.quoted(question.answer()));
        done.getElement().setAttribute("role", "status");
        return El.div("stack-3 answer-form", done, El.link("", Ui.t("governance.question.home"), "btn"));
    }

    private static QuestionId id(String text) {
        try {
            return new QuestionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
