package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.introduction.Course;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.introduction.IntroductionAnswers;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionOutcomes;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.introduction.Outcome;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;

/** What the cards let people do; each act says what happened and shows everything afresh. */
class IntroductionActs {
    private final IntroductionAnswers answers;
    private final IntroductionRequests requests;
    private final IntroductionOutcomes outcomes;
    private final Runnable afresh;

    IntroductionActs(
            IntroductionAnswers answers,
            IntroductionRequests requests,
            IntroductionOutcomes outcomes,
            Runnable afresh) {
        this.outcomes = outcomes;
        this.answers = answers;
        this.requests = requests;
        this.afresh = afresh;
    }

    void accept(IntroductionId id) {
        done("introduction.accepted", () -> answers.accept(id));
    }

    void decline(IntroductionId id, DeclineReason reason, String words) {
        done("introduction.declined", () -> answers.decline(id, reason, words));
    }

    void complete(IntroductionId id, String message) {
        done("introduction.completed", () -> requests.complete(id, message));
    }

    /** What can be done besides answering: taking a yes back, and later saying what came of it. */
    Component after(IntroductionId id, Course course) {
        if (course.contact() != null && course.outcome() != Outcome.CONTRACT)
            return new OutcomeForm(
                    course,
                    () -> done("introduction.told", () -> outcomes.atWork(id)),
                    (outcome, why) -> done("introduction.told", () -> outcomes.tell(id, outcome, why)));
        Div row = El.div("row");
        if (course.mayWithdraw()) {
            Button back = new Button(
                    Ui.t("introduction.withdraw"),
                    event -> done("introduction.withdrawn", () -> requests.withdraw(id)));
            back.addThemeVariants(ButtonVariant.SMALL);
            row.add(back);
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private void done(String messageKey, Runnable act) {
        act.run();
        Notices.done(Ui.t(messageKey));
        afresh.run();
    }
}
