package it.mics.bottega.challenge.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import it.mics.bottega.challenge.criteria.Anchors;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Ui;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The words of one criterion, in both languages, its threshold and what its points mean. */
class CriterionDialog extends Dialog {
    private static final int LABEL = 80;
    private static final int ABOUT = 600;
    private static final int ANCHOR = 200;
    private static final int NO_THRESHOLD = 0;

    private final Words label;
    private final Words about;
    private final Words lowest;
    private final Words middle;
    private final Words highest;
    private final Select<Integer> threshold = new Select<>();

    CriterionDialog(Criterion criterion, Consumer<Criterion> done) {
        addClassName("criterion-dialog");
        setHeaderTitle(criterion.label().isEmpty() ? Ui.t("criteria.new") : Ui.t(criterion.label()));
        setWidth("min(640px, 96vw)");
        label = new Words("label", LABEL, false, criterion.label());
        about = new Words("about", ABOUT, true, criterion.about());
        lowest = new Words("lowest", ANCHOR, true, criterion.anchors().lowest());
        middle = new Words("middle", ANCHOR, true, criterion.anchors().middle());
        highest = new Words("highest", ANCHOR, true, criterion.anchors().highest());
        threshold.setLabel(Ui.t("criteria.threshold"));
        threshold.setHelperText(Ui.t("criteria.threshold.help"));
        threshold.setItems(
                IntStream.rangeClosed(NO_THRESHOLD, Criterion.HIGHEST).boxed().toList());
        threshold.setItemLabelGenerator(points ->
                points == NO_THRESHOLD ? Ui.t("criteria.threshold.none") : Ui.t("criteria.threshold.value", points));
        threshold.setValue(Objects.requireNonNullElse(criterion.threshold(), NO_THRESHOLD));
        Details anchors = new Details(Ui.t("criteria.anchors"), El.div("form", lowest, middle, highest));
        add(El.div("form", label, about, new Div(threshold), anchors));
        Button cancel = new Button(Ui.t("criteria.cancel"), event -> close());
        Button take = new Button(Ui.t("criteria.dialog.done"), event -> {
            if (label.missing()) return;
            close();
            done.accept(written(criterion));
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, take);
    }

    private Criterion written(Criterion before) {
        int least = threshold.getValue();
        return before.worded(
                label.text(),
                about.text(),
                least == NO_THRESHOLD ? null : least,
                new Anchors(lowest.text(), middle.text(), highest.text()));
    }

    /** A text in both languages, the reader's own first. */
    private static final class Words extends Div {
        private final Map<Language, TextFieldBase<?, String>> fields = new EnumMap<>(Language.class);

        Words(String name, int longest, boolean lines, LocalizedText held) {
            addClassName("pair");
            Language own = Ui.language();
            add(field(name, longest, lines, held, own));
            add(field(name, longest, lines, held, own == Language.IT ? Language.EN : Language.IT));
        }

        private Component field(String name, int longest, boolean lines, LocalizedText held, Language language) {
            TextFieldBase<?, String> field = lines ? new TextArea() : new TextField();
            field.setLabel(Ui.t("criteria.in." + language.code(), Ui.t("criteria." + name)));
            field.getElement().setProperty("maxlength", longest).setAttribute("lang", language.code());
            field.setValue(Objects.requireNonNullElse(held.in(language), ""));
            field.setWidthFull();
            fields.put(language, field);
            return new Div(field, Limits.left(field, longest));
        }

        boolean missing() {
            if (!text().isEmpty()) return false;
            TextFieldBase<?, String> first = Objects.requireNonNull(fields.get(Ui.language()));
            first.setErrorMessage(Ui.t("criteria.nameMissing"));
            first.setInvalid(true);
            first.focus();
            return true;
        }

        LocalizedText text() {
            return new LocalizedText(words(Language.IT), words(Language.EN));
        }

        private String words(Language language) {
            return Objects.requireNonNull(fields.get(language)).getValue().strip();
        }
    }
}
