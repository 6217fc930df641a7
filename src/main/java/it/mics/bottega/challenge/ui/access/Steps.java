package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The way to the brief: what is done, where one is, what comes next. */
class Steps extends OrderedList {
    private static final List<String> ALL = List.of("ask", "answer", "agree", "read");

    /** {@code here} counts from 0. */
    Steps(int here) {
        addClassName("access-steps");
        getElement().setAttribute("aria-label", Ui.t("access.steps"));
        for (int i = 0; i < ALL.size(); i++) {
            ListItem item = new ListItem();
            if (i < here) {
                item.addClassName("done");
                item.add(Icon.CHECK.create());
                item.add(El.span("vh", Ui.t("access.step.done")));
            }
            item.add(El.span("", Ui.t("access.step." + ALL.get(i))));
            if (i == here) item.getElement().setAttribute("aria-current", "step");
            add(item);
        }
    }
}
