package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** The large field for words above a list; the words go into the address. */
class WordsField extends Div {
    WordsField(Filters filters, String label) {
        addClassName("words");
        getElement().setAttribute("role", "search");
        TextField field = new TextField();
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValue(filters.words());
        field.setMaxLength(200);
        NativeButton go = new NativeButton(Ui.t("matching.search"), event -> go(filters, field.getValue()));
        go.addClassNames("btn", "primary");
        field.addKeyDownListener(Key.ENTER, event -> go(filters, field.getValue()));
        add(field, go);
    }

    private static void go(Filters filters, String words) {
        new Filters(filters.path(), words.strip(), filters.chosen(), filters.order(), Filters.PAGE)
                .reordered()
                .open();
    }
}
