package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.matching.search.Suggestions;
import it.mics.bottega.uikit.LandingSearch;
import it.mics.bottega.uikit.Ui;

/** The search of the catalogue, with its suggestions, on a visitor's first page. */
@org.springframework.stereotype.Component
class LandingField implements LandingSearch {
    private final Suggestions suggestions;

    LandingField(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public Component create(String label, String hint, String search) {
        Filters none = Filters.read(ChallengesView.PATH, QueryParameters.empty());
        WordsField field = new WordsField(none, label, typed -> suggestions.of(typed, Ui.language()));
        field.says(hint, search);
        field.addClassName("big");
        return field;
    }
}
