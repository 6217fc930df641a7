package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.proposal.CostLine;
import it.mics.bottega.proposal.ui.Money;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The budget as it is written: a row a line, the total below. */
class BudgetRows extends Div {
    private static final int PAUSE_MS = 900;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = El.div("rows");
    private final Span total = El.span("num", "");
    private final Runnable changed;
    private final Button add = new Button(Ui.t("proposal.budget.add"), Icon.PLUS.create(), event -> addRow());

    BudgetRows(Runnable changed) {
        this.changed = changed;
        Paragraph sum = new Paragraph(El.raw("b", "", Ui.t("proposal.budget.total")), total);
        sum.addClassName("budget-total");
        sum.getElement().setAttribute("aria-live", "polite");
        add(list, sum, add);
        count();
    }

    List<CostLine> value() {
        return rows.stream().map(Row::value).toList();
    }

    void show(List<CostLine> budget) {
        if (value().equals(budget)) return;
        rows.clear();
        list.removeAll();
        budget.forEach(line -> put(new Row(line)));
        count();
    }

    void focusFirst() {
        if (rows.isEmpty()) add.focus();
        else
            rows.stream()
                    .filter(row -> !row.value().isComplete())
                    .findFirst()
                    .orElse(rows.getFirst())
                    .focus();
    }

    private void addRow() {
        Row row = new Row(new CostLine("", 0));
        put(row);
        row.what.focus();
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
        count();
        changed.run();
    }

    private void count() {
        total.setText(Money.text(value().stream().mapToLong(CostLine::cents).sum()));
    }

    private final class Row extends Div {
        private final TextField what = new TextField(Ui.t("proposal.budget.what"));
        private final TextField amount = new TextField(Ui.t("proposal.budget.amount"));
        private final NativeButton out = new NativeButton();

        Row(CostLine line) {
            addClassNames("row-edit", "cost-row");
            getElement().setAttribute("role", "group");
            what.setValue(line.what());
            what.setMaxLength(200);
            Typing.pausing(what, PAUSE_MS);
            what.addValueChangeListener(event -> report());
            if (line.cents() > 0) amount.setValue(Money.number(line.cents()));
            amount.setSuffixComponent(new Span("€"));
            amount.getElement().setProperty("manualValidation", true);
            amount.getElement()
                    .executeJs("this.inputElement && this.inputElement.setAttribute('inputmode', 'decimal')");
            amount.addValueChangeListener(event -> {
                OptionalLong cents = Money.cents(event.getValue());
                amount.setInvalid(cents.isEmpty());
                amount.setErrorMessage(cents.isEmpty() ? Ui.t("proposal.budget.noAmount") : "");
                report();
            });
            out.addClassName("iconbtn");
            out.add(Icon.CROSS.create());
            out.addClickListener(event -> remove(this));
            add(what, amount, out);
        }

        private void focus() {
            if (what.getValue().isBlank()) what.focus();
            else amount.focus();
        }

        private void number(int n) {
            getElement().setAttribute("aria-label", Ui.t("proposal.budget.row", n));
            out.setAriaLabel(Ui.t("proposal.budget.remove", n));
        }

        private CostLine value() {
            return new CostLine(
                    what.getValue().strip(), Money.cents(amount.getValue()).orElse(0));
        }
    }
}
