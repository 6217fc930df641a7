package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.uikit.Ui;

/** Nine steps of readiness: where the proposal starts in ink, how far it wants to come in green. */
public class TrlPath extends OrderedList {
    /** From this level to that one. */
    public TrlPath(int now, int target) {
        addClassName("trl");
        getElement().setAttribute("aria-label", Ui.t("proposal.trl.path", now, target));
        for (int level = 1; level <= 9; level++) {
            ListItem step = new ListItem(String.valueOf(level));
            if (level == now) step.addClassName("done");
            else if (level > now && level <= target) step.addClassName("go");
            add(step);
        }
    }
}
