package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.search.Suggestions;
import it.mics.bottega.matching.search.Suggestions.Suggestion;
import it.mics.bottega.uikit.BarContribution;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The search field at the start of the bar: suggestions while typing, and any words on Enter. */
@org.springframework.stereotype.Component
@Order(10)
class SearchBar implements BarContribution {
    private final Suggestions suggestions;
    private final CurrentActor current;

    SearchBar(Suggestions suggestions, CurrentActor current) {
        this.suggestions = suggestions;
        this.current = current;
    }

    @Override
    public boolean atStart() {
        return true;
    }

    @Override
    public Optional<Component> create() {
        // A visitor's pages carry their own large field.
        if (current.get().isVisitor()) return Optional.empty();
        ComboBox<Suggestion> field = new ComboBox<>();
        field.addClassName("bar-find");
        field.setAriaLabel(Ui.t("matching.searchBar"));
        field.setPlaceholder(Ui.t("matching.searchBar"));
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setAutoOpen(true);
        field.setAllowCustomValue(true);
        field.setItemLabelGenerator(Suggestion::words);
        field.setRenderer(new ComponentRenderer<>(SearchBar::row));
        field.setItemsWithFilterConverter(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        field.addCustomValueSetListener(event ->
                go("challenges?q=" + URLEncoder.encode(event.getDetail().strip(), StandardCharsets.UTF_8)));
        field.addValueChangeListener(event -> {
            if (!event.isFromClient() || event.getValue() == null) return;
            String link = event.getValue().link();
            field.clear();
            go(link);
        });
        return Optional.of(field);
    }

    private List<Suggestion> found(String typed) {
        return suggestions.of(typed, Ui.language());
    }

    private static Div row(Suggestion suggestion) {
        return El.div("suggestion", El.span("", suggestion.words()), El.span("t1 faint", note(suggestion)));
    }

    /** What a suggestion is: a skill with its open challenges, or a challenge. */
    static String note(Suggestion suggestion) {
        return suggestion.skill()
                ? Ui.t("matching.suggestedSkill", suggestion.open())
                : Ui.t("matching.suggestedChallenge");
    }

    private static void go(String link) {
        String[] parts = link.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
