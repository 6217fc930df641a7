package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.proposal.WorkStep;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The work plan as rows on one scale of months: what, from when to when, and what then exists. */
public class Timeline extends OrderedList {
    /** A row for each step. */
    public Timeline(List<WorkStep> plan) {
        addClassName("timeline");
        int last = Math.max(1, plan.stream().mapToInt(WorkStep::toMonth).max().orElse(1));
        getElement().getStyle().set("--months", String.valueOf(last));
        plan.forEach(step -> add(row(step)));
    }

    private static ListItem row(WorkStep step) {
        Component words = El.raw("div", "step-words", El.raw("b", "", step.title()));
        if (!step.result().isBlank())
            words.getElement().appendChild(El.raw("small", "", step.result()).getElement());
        Component bar = El.raw("i", "");
        int to = Math.max(step.fromMonth(), step.toMonth());
        bar.getElement()
                .getStyle()
                .set("--from", String.valueOf(step.fromMonth()))
                .set("--to", String.valueOf(to));
        Component track = El.raw("div", "track", bar);
        track.getElement().setAttribute("aria-hidden", "true");
        String months = step.fromMonth() == to
                ? Ui.t("proposal.plan.month", to)
                : Ui.t("proposal.plan.months", step.fromMonth(), to);
        return new ListItem(words, track, El.span("num t1 step-months", months));
    }
}
