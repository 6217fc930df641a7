package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.parts.PlainCard;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;

/** The words for everybody as they are written: one field for each language, the writer’s own first. */
final class CardFields extends Div {
    private static final int PAUSE_MS = 900;

    private final TextArea italian = new TextArea();
    private final TextArea english = new TextArea();

    CardFields(Runnable changed) {
        addClassName("stack-3");
        boolean own = Ui.language() == Language.IT;
        add(field(own ? italian : english, own ? Language.IT : Language.EN, changed));
        add(field(own ? english : italian, own ? Language.EN : Language.IT, changed));
    }

    private static Div field(TextArea field, Language language, Runnable changed) {
        field.setLabel(Ui.t("proposal.card." + language.code()));
        field.setMaxLength(PlainCard.LONGEST);
        field.setMinRows(3);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language.code());
        Typing.pausing(field, PAUSE_MS);
        Span count = El.span("num", "");
        Runnable counted = () ->
                count.setText(Ui.t("proposal.count.of", field.getValue().strip().length(), PlainCard.LONGEST));
        counted.run();
        field.addValueChangeListener(event -> {
            counted.run();
            changed.run();
        });
        return El.div("", field, El.div("under t1", count));
    }

    PlainCard value() {
        return new PlainCard(italian.getValue().strip(), english.getValue().strip());
    }

    void show(PlainCard card) {
        put(italian, card.it());
        put(english, card.en());
    }

    private static void put(TextArea field, String words) {
        if (!field.getValue().strip().equals(words)) field.setValue(words);
    }
}
