package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.review.Mark;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One criterion of the rubric: what scores mean, the score, the words for the team, and the private note. */
class CriterionCard extends Section {
    private static final int PAUSE_MS = 600;
    private static final int MIDDLE = 3;

    private final RadioButtonGroup<Integer> score = new RadioButtonGroup<>();
    private final TextArea toTeam = new TextArea();
    private final TextArea note = new TextArea();

    CriterionCard(Criterion criterion, Mark mark, boolean writes, String where, Consumer<Mark> save) {
        String name = Ui.t(criterion.label());
        addClassName("review-criterion");
        getElement().setAttribute("aria-label", name);
        add(El.div(
                "row apart", El.raw("h3", "", name), El.span("t1 quiet", Ui.t("review.weight", criterion.weight()))));
        if (!criterion.about().isEmpty()) add(El.raw("p", "t1 quiet", Ui.t(criterion.about())));
        add(El.raw("p", "t1", where.isEmpty() ? Ui.t("review.where.nowhere") : Ui.t("review.where", where)));
        score.setLabel(Ui.t("review.score", name));
        score.setItems(IntStream.rangeClosed(0, Criterion.HIGHEST).boxed().toList());
        BigDecimal given = mark.score();
        if (given != null) score.setValue(given.intValue());
        add(score);
        Component anchors = El.raw("ul", "anchors");
        anchor(anchors, 0, criterion.anchors().lowest());
        anchor(anchors, MIDDLE, criterion.anchors().middle());
        anchor(anchors, Criterion.HIGHEST, criterion.anchors().highest());
        add(anchors);
        area(toTeam, Ui.t("review.toTeam"), Ui.t("review.toTeam.help"), mark.toTeam());
        toTeam.addClassName("toteam");
        area(note, Ui.t("review.private"), Ui.t("review.private.help"), mark.privateNote());
        add(toTeam, El.div("private", note));
        score.setReadOnly(!writes);
        toTeam.setReadOnly(!writes);
        note.setReadOnly(!writes);
        score.addValueChangeListener(event -> save.accept(mark()));
        toTeam.addValueChangeListener(event -> save.accept(mark()));
        note.addValueChangeListener(event -> save.accept(mark()));
    }

    Mark mark() {
        Integer chosen = score.getValue();
        return new Mark(chosen == null ? null : BigDecimal.valueOf(chosen), toTeam.getValue(), note.getValue());
    }

    private static void area(TextArea field, String label, String help, String value) {
        field.setLabel(label);
        field.setHelperText(help);
        field.setWidthFull();
        field.setMaxLength(Mark.LONGEST);
        field.setValue(value);
        Typing.pausing(field, PAUSE_MS);
    }

    private static void anchor(Component list, int score, LocalizedText meaning) {
        if (meaning.isEmpty()) return;
        list.getElement()
                .appendChild(El.raw("li", "", El.bold(String.valueOf(score)), El.text(meaning, ""))
                        .getElement());
    }
}
