package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.matching.search.Suggestions.Suggestion;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;

/** The large field for words above a list, with suggestions below it while one types; the words go into the address. */
class WordsField extends Div {
    private final UnorderedList suggested = new UnorderedList();
    private final TextField field = new TextField();
    private final NativeButton go = new NativeButton(Ui.t("matching.search"));

    WordsField(Filters filters, String label, Function<String, List<Suggestion>> suggestions) {
        addClassName("words");
        getElement().setAttribute("role", "search");
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValue(filters.words());
        field.setMaxLength(200);
        go.addClickListener(event -> go(filters, field.getValue()));
        go.addClassNames("btn", "primary");
        field.addKeyDownListener(Key.ENTER, event -> go(filters, field.getValue()));
        suggested.addClassName("suggested");
        suggested.getElement().setAttribute("aria-label", Ui.t("matching.suggestions"));
        suggested.setVisible(false);
        Span heard = new Span();
        heard.addClassName("vh");
        heard.getElement().setAttribute("aria-live", "polite");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(200);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) heard.setText(show(suggestions.apply(event.getValue())));
        });
        field.addKeyDownListener(Key.ESCAPE, event -> show(List.of()));
        add(field, go, suggested, heard);
    }

    /** Other words inside the field and on its button. */
    void says(String hint, String search) {
        field.setPlaceholder(hint);
        go.setText(search);
    }

    private String show(List<Suggestion> found) {
        suggested.removeAll();
        suggested.setVisible(!found.isEmpty());
        for (Suggestion suggestion : found) {
            Anchor link = new Anchor(suggestion.link());
            link.add(new Span(suggestion.words()), El.span("t1 faint", SearchBar.note(suggestion)));
            suggested.add(new ListItem(link));
        }
        return found.isEmpty() ? "" : Ui.t("matching.suggestionsFound", found.size());
    }

    private static void go(Filters filters, String words) {
        new Filters(filters.path(), words.strip(), filters.chosen(), filters.order(), Filters.PAGE)
                .reordered()
                .open();
    }
}
