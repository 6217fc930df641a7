package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.uikit.Ui;

/** The nine readiness levels as steps: where the work starts in ink, the way to go in green. */
class TrlScale extends OrderedList {
    TrlScale(TrlRange range) {
        addClassName("trl");
        getElement().setAttribute("aria-label", Ui.t("challenge.trl.scale", range.from(), range.to()));
        for (int level = 1; level <= 9; level++) {
            ListItem step = new ListItem(String.valueOf(level));
            if (level == range.from()) step.addClassName("done");
            else if (level > range.from() && level <= range.to()) step.addClassName("go");
            add(step);
        }
    }
}
