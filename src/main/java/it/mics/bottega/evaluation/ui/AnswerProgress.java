package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerSheet;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** A length for each proposal: green where the answer is complete, ochre where one is, grey where it waits. */
class AnswerProgress extends Nav {
    AnswerProgress(AnswerSheet sheet, @Nullable Answer here) {
        addClassName("prog");
        getElement().setAttribute("aria-label", Ui.t("evaluation.progress.label"));
        int n = 0;
        for (Answer answer : sheet.answers()) {
            n++;
            Anchor part = new Anchor(address(answer));
            part.setAriaLabel(Ui.t(
                    answer.staged() ? "evaluation.progress.done" : "evaluation.progress.open",
                    n,
                    answer.proposal().content().title()));
            if (answer.staged()) part.addClassName("ok");
            if (answer.equals(here)) part.getElement().setAttribute("aria-current", "page");
            add(part);
        }
    }

    /** The page on which this proposal is read and answered. */
    static String address(Answer answer) {
        var facts = answer.proposal().facts();
        return ChallengeLinks.answers(facts.challenge()) + "?proposal="
                + facts.id().value();
    }
}
