package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** A skill read in the company's own words, which are quoted; nothing is added by itself. */
class SuggestionCard extends Div {
    SuggestionCard(String skill, String passage, Runnable accept, Runnable dismiss) {
        addClassName("sugg");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Ui.t("challenge.form.suggestion.of", skill));
        Button yes = new Button(Ui.t("challenge.form.suggestion.add"), event -> accept.run());
        yes.addThemeVariants(ButtonVariant.SMALL);
        Button no = new Button(Ui.t("challenge.form.suggestion.no"), event -> dismiss.run());
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div words = El.div(
                "",
                El.raw("p", "t1 quiet", Ui.t("challenge.form.suggestion.title")),
                El.raw("p", "", El.bold(skill), El.span("", Ui.t("challenge.form.suggestion.as"))),
                El.raw("p", "quiet", El.span("", Ui.t("challenge.form.suggestion.wrote")), El.raw("q", "", passage)));
        add(Icon.PEN.create(), words, El.div("row", yes, no));
    }
}
