package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;

/** One line of a part: its fields, each telling when it changed. */
abstract class EditRow<T> extends Div {
    private static final int PAUSE_MS = 900;

    /** Takes this line out. */
    final NativeButton out = new NativeButton();

    private final Runnable changed;

    EditRow(String classes, Runnable changed) {
        this.changed = changed;
        addClassNames("row-edit", classes);
        getElement().setAttribute("role", "group");
    }

    abstract T value();

    /** The field in which writing begins. */
    abstract Focusable<?> first();

    void report() {
        changed.run();
    }

    TextField words(String label, String value, int longest) {
        TextField field = new TextField(Ui.t(label));
        field.setMaxLength(longest);
        field.setValue(value);
        Typing.pausing(field, PAUSE_MS);
        field.addValueChangeListener(event -> report());
        return field;
    }

    <V> Select<V> choice(String label, List<V> values, V value, Function<V, String> words) {
        Select<V> field = new Select<>();
        field.setLabel(Ui.t(label));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.setValue(value);
        field.addValueChangeListener(event -> report());
        return field;
    }
}
