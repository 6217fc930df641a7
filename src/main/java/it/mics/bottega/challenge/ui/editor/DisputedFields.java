package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.DraftField;
import it.mics.bottega.challenge.DraftMerge;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Two people changed the same fields: both texts side by side, nothing lost, each field chosen by a button. */
class DisputedFields extends Div {
    private final List<DraftField> open;
    private final Runnable settled;

    DisputedFields(DraftMerge merge, Instant at, FieldWords words, Consumer<DraftField> takeTheirs, Runnable settled) {
        this.settled = settled;
        open = new ArrayList<>(merge.disputed());
        addClassNames("note", "wait", "disputed");
        getElement().setAttribute("role", "alert");
        H2 heading = new H2(Ui.t("challenge.disputed.title"));
        heading.addClassName("t3");
        add(Icon.WARN.create(), heading, new Paragraph(Ui.t("challenge.disputed.help", Dates.time(at))));
        for (DraftField field : merge.disputed()) {
            Div choice = El.div("dispute");
            String name = words.name(field);
            choice.add(
                    El.raw("h3", "", name),
                    El.div(
                            "sides",
                            side(
                                    field,
                                    "challenge.disputed.mine",
                                    merge.withMine(),
                                    words,
                                    () -> chosen(field, choice)),
                            side(field, "challenge.disputed.theirs", merge.withTheirs(), words, () -> {
                                takeTheirs.accept(field);
                                chosen(field, choice);
                            })));
            add(choice);
        }
    }

    private void chosen(DraftField field, Div choice) {
        open.remove(field);
        remove(choice);
        if (open.isEmpty()) settled.run();
    }

    private static Component side(
            DraftField field, String whose, ChallengeDraft draft, FieldWords words, Runnable keep) {
        Div text = El.div("side-text");
        Language language = field.language();
        if (language != null) text.getElement().setAttribute("lang", language.code());
        words.of(field, draft).lines().forEach(line -> text.add(new Paragraph(line)));
        Button choose = new Button(Ui.t("challenge.disputed.keep"), event -> keep.run());
        choose.setAriaLabel(Ui.t("challenge.disputed.keepNamed", words.name(field), Ui.t(whose)));
        return El.div("side", El.bold(Ui.t(whose)), text, choose);
    }
}
