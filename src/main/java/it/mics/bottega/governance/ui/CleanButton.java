package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Approves all clean cases at once, after saying what will happen to which of them; there only where there are several. */
class CleanButton extends Div {
    private static final int SEVERAL = 2;

    private final CleanCases clean;
    private final Consumer<CleanCases.Outcome> done;

    CleanButton(CleanCases clean, Consumer<CleanCases.Outcome> done) {
        this.clean = clean;
        this.done = done;
        addClassName("clean");
    }

    /** Shows what may be approved together now. */
    void show(List<DecisionQueue.Row> rows, Actor actor) {
        removeAll();
        List<DecisionQueue.Row> several = clean.among(rows, actor);
        setVisible(several.size() >= SEVERAL);
        if (!isVisible()) return;
        Button button = new Button(Ui.t("governance.clean.button", several.size()), event -> confirm(several));
        button.addThemeVariants(ButtonVariant.SMALL);
        add(button);
    }

    private void confirm(List<DecisionQueue.Row> several) {
        Map<String, Long> kinds = several.stream()
                .collect(Collectors.groupingBy(row -> row.view().subjectType(), TreeMap::new, Collectors.counting()));
        String counts = kinds.entrySet().stream()
                .map(kind -> Ui.t("governance.clean." + kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
        Component titles = El.raw(
                "ul",
                "clean-list",
                several.stream()
                        .map(row -> El.raw("li", "", row.title().title()))
                        .toArray(Component[]::new));
        new ToolDialog(Ui.t("governance.clean.title"), Ui.t("governance.clean.will", counts))
                .with(titles)
                .ask(Ui.t("governance.clean.confirm", several.size()), () -> done.accept(clean.approve(several)));
    }
}
