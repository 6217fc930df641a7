package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.proposal.parts.ProposalParts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The lines of a part as they are written, with ways to add one and to take one out. */
class EditRows<T> extends Div {
    private final String name;
    private final BiFunction<T, Runnable, EditRow<T>> draw;
    private final Runnable changed;
    private final List<EditRow<T>> rows = new ArrayList<>();
    private final Div list = El.div("rows");
    private final Button add;

    /** {@code name} is that of the part in the texts; {@code blank} is a line on which nobody has written yet. */
    EditRows(String name, T blank, BiFunction<T, Runnable, EditRow<T>> draw, Runnable changed) {
        this.name = name;
        this.draw = draw;
        this.changed = changed;
        add = new Button(Ui.t("proposal." + name + ".add"), Icon.PLUS.create(), event -> {
            put(blank);
            rows.getLast().first().focus();
            changed.run();
        });
        add(list, add);
    }

    List<T> value() {
        return rows.stream().map(EditRow::value).toList();
    }

    void show(List<T> lines) {
        if (value().equals(lines)) return;
        rows.clear();
        list.removeAll();
        lines.forEach(this::put);
        number();
    }

    private void put(T line) {
        EditRow<T> row = draw.apply(line, changed);
        row.out.addClassName("iconbtn");
        row.out.add(Icon.CROSS.create());
        row.out.addClickListener(event -> {
            rows.remove(row);
            list.remove(row);
            number();
            add.focus();
            changed.run();
        });
        row.add(row.out);
        rows.add(row);
        list.add(row);
        number();
    }

    private void number() {
        add.setEnabled(rows.size() < ProposalParts.MOST);
        for (int n = 1; n <= rows.size(); n++) {
            EditRow<T> row = rows.get(n - 1);
            row.getElement().setAttribute("aria-label", Ui.t("proposal." + name + ".row", n));
            row.out.setAriaLabel(Ui.t("proposal." + name + ".remove", n));
        }
    }
}
