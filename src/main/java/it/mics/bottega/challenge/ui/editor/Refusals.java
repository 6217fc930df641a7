package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** Where the form says why it was not handed in; empty until then. */
class Refusals extends Div {
    Refusals() {
        addClassName("refusals");
    }

    /** Names everything that is missing, each with the way to it. */
    void show(ChallengeId id, List<SubmissionProblem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mend");
        problems.forEach(problem -> {
            String link =
                    problem.link() != null ? problem.link() : ChallengeLinks.edit(id, Math.max(1, problem.step()));
            list.add(new ListItem(new Anchor(link, CompletenessPanel.text(problem))));
        });
        Div note = El.div(
                "note bad",
                Icon.WARN.create(),
                El.div("", El.bold(Ui.t("challenge.submit.incomplete", problems.size())), list));
        note.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        removeAll();
        add(note);
        note.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }
}
