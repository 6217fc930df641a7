package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.proposal.WorkStep;
import it.mics.bottega.proposal.ui.Timeline;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;

/** The work plan as it is written: a row a step, drawn below on one scale of months. */
class PlanRows extends Div {
    private static final int PAUSE_MS = 900;
    private static final int LONGEST = 60;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = El.div("rows");
    private final Div picture = El.div("picture");
    private final Runnable changed;
    private final Button add = new Button(Ui.t("proposal.plan.add"), Icon.PLUS.create(), event -> addRow());

    PlanRows(Runnable changed) {
        this.changed = changed;
        add(list, add, picture);
    }

    List<WorkStep> value() {
        return rows.stream().map(Row::value).toList();
    }

    void show(List<WorkStep> plan) {
        if (value().equals(plan)) return;
        rows.clear();
        list.removeAll();
        plan.forEach(step -> put(new Row(step)));
        draw();
    }

    void focusFirst() {
        if (rows.isEmpty()) add.focus();
        else
            rows.stream()
                    .filter(row -> !row.value().isComplete())
                    .findFirst()
                    .orElse(rows.getFirst())
                    .title
                    .focus();
    }

    private void addRow() {
        int from = Math.min(
                LONGEST, value().stream().mapToInt(WorkStep::toMonth).max().orElse(0) + 1);
        Row row = new Row(new WorkStep("", from, Math.min(LONGEST, from + 2), ""));
        put(row);
        row.title.focus();
        report();
    }

    private void put(Row row) {
        rows.add(row);
        list.add(row);
        for (int n = 0; n < rows.size(); n++) rows.get(n).number(n + 1);
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        for (int n = 0; n < rows.size(); n++) rows.get(n).number(n + 1);
        add.focus();
        report();
    }

    private void report() {
        draw();
        changed.run();
    }

    private void draw() {
        picture.removeAll();
        List<WorkStep> drawn = value().stream().filter(WorkStep::isComplete).toList();
        if (!drawn.isEmpty()) picture.add(new Timeline(drawn));
    }

    private final class Row extends Div {
        private final TextField title = new TextField(Ui.t("proposal.plan.title"));
        private final IntegerField from = new IntegerField(Ui.t("proposal.plan.from"));
        private final IntegerField to = new IntegerField(Ui.t("proposal.plan.to"));
        private final TextField result = new TextField(Ui.t("proposal.plan.result"));
        private final NativeButton out = new NativeButton();

        Row(WorkStep step) {
            addClassNames("row-edit", "plan-row");
            getElement().setAttribute("role", "group");
            title.setValue(step.title());
            title.setMaxLength(200);
            result.setValue(step.result());
            result.setMaxLength(400);
            month(from, step.fromMonth());
            month(to, step.toMonth());
            out.addClassName("iconbtn");
            out.add(Icon.CROSS.create());
            out.addClickListener(event -> remove(this));
            for (TextField field : List.of(title, result)) {
                Typing.pausing(field, PAUSE_MS);
                field.addValueChangeListener(event -> report());
            }
            add(title, from, to, result, out);
        }

        private void month(IntegerField field, int value) {
            Limits.whole(field, 1, LONGEST);
            field.setStepButtonsVisible(true);
            field.setValue(value);
            field.addValueChangeListener(event -> {
                order();
                report();
            });
        }

        /** A step does not end before it begins. */
        private void order() {
            int first = clamp(from.getValue(), 1);
            Limits.whole(to, first, LONGEST);
            Integer last = to.getValue();
            boolean wrong = last != null && last < first;
            if (wrong) to.setErrorMessage(Ui.t("number.field.range", first, LONGEST));
            if (last != null) to.setInvalid(wrong || last > LONGEST);
        }

        private void number(int n) {
            getElement().setAttribute("aria-label", Ui.t("proposal.plan.row", n));
            out.setAriaLabel(Ui.t("proposal.plan.remove", n));
        }

        private WorkStep value() {
            int first = clamp(from.getValue(), 1);
            return new WorkStep(
                    title.getValue().strip(),
                    first,
                    clamp(to.getValue(), first),
                    result.getValue().strip());
        }

        private static int clamp(@org.jspecify.annotations.Nullable Integer value, int otherwise) {
            return value == null ? otherwise : Math.clamp(value, 1, LONGEST);
        }
    }
}
