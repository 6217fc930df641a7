package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.proposal.Requirement;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** How far the proposal is from being ready: a length for each part, and what is missing as ways to it. */
public class SubmitState extends Section {
    private final Consumer<Requirement> goTo;
    private final H2 heading = new H2();

    /** {@code goTo} brings the writer to the part that mends what is missing. */
    public SubmitState(Consumer<Requirement> goTo) {
        this.goTo = goTo;
        addClassName("submit-state");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what is missing now. */
    public void show(List<Requirement> missing) {
        removeAll();
        int all = Requirement.values().length;
        heading.setText(
                Ui.t(missing.isEmpty() ? "proposal.ready.all" : "proposal.ready.some", all - missing.size(), all));
        Component[] lengths = java.util.Arrays.stream(Requirement.values())
                .map(part -> {
                    Component length = El.raw("i", "");
                    length.getElement().getStyle().set("--n", "1").set("--v", missing.contains(part) ? "0" : "1");
                    return length;
                })
                .toArray(Component[]::new);
        Component bar = El.raw("div", "complete", lengths);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(heading, bar);
        if (!missing.isEmpty()) add(links(missing, goTo));
    }

    /** What is missing, each a way to the part that mends it. */
    /** A way to each missing part. */
    public static Component links(List<Requirement> missing, Consumer<Requirement> goTo) {
        return El.raw(
                "ul",
                "missing",
                missing.stream()
                        .map(requirement -> {
                            NativeButton link =
                                    new NativeButton(Ui.t(requirement.key()), event -> goTo.accept(requirement));
                            link.addClassName("goto");
                            return El.raw("li", "", Icon.RING.create(), link);
                        })
                        .toArray(Component[]::new));
    }
}
