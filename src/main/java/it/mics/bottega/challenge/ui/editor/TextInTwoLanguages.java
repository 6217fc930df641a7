package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text that may be written in one language or in both: the first is there, the second comes when it is asked for. */
class TextInTwoLanguages extends Div {
    /** How long after the last key the text is taken over. */
    private static final int PAUSE_MS = 700;

    private final Map<Language, HasValue<?, String>> fields = new EnumMap<>(Language.class);
    private final String key;
    private final int rows;
    private final int maximum;
    private final Consumer<LocalizedText> changed;
    private LocalizedText value;
    private @Nullable Button more;

    /** A field named by {@code key}, with help under {@code key.help}; one row makes it a single line. */
    TextInTwoLanguages(
            String key,
            int rows,
            int maximum,
            DraftForm form,
            Supplier<LocalizedText> held,
            Consumer<LocalizedText> changed) {
        this.key = key;
        this.value = held.get();
        this.rows = rows;
        this.maximum = maximum;
        this.changed = changed;
        addClassName("bilingual");
        Language first = value.bestLanguage(Ui.language());
        Language second = first == Language.IT ? Language.EN : Language.IT;
        add(field(first, true));
        if (value.in(second) != null) add(field(second, false));
        else add(more(second));
        form.shownBy(() -> show(held.get()));
    }

    private void show(LocalizedText text) {
        value = text;
        for (Language language : Language.values()) {
            String words = Objects.requireNonNullElse(text.in(language), "");
            HasValue<?, String> field = fields.get(language);
            if (field == null && !words.isEmpty()) {
                if (more != null) remove(more);
                add(field(language, false));
            } else if (field != null && !field.getValue().equals(words)) {
                field.setValue(words);
            }
        }
    }

    private Component more(Language language) {
        Button add = new Button(Ui.t("challenge.language.add." + language.code()), Icon.PLUS.create());
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more = add;
        add.addClickListener(event -> {
            remove(add);
            add(field(language, false));
            if (fields.get(language) instanceof com.vaadin.flow.component.Focusable<?> focusable) focusable.focus();
        });
        return add;
    }

    private Div field(Language language, boolean first) {
        String label = Ui.t(
                first && language == Ui.language()
                        ? "challenge.language.plain"
                        : "challenge.language.in." + language.code(),
                Ui.t(key));
        String text = value.in(language) == null ? "" : String.valueOf(value.in(language));
        if (rows == 1) {
            TextField field = new TextField(label);
            field.setMaxLength(maximum);
            field.setValue(text);
            Typing.pausing(field, PAUSE_MS);
            field.addValueChangeListener(event -> take(language, event.getValue()));
            if (first) field.setHelperText(Ui.t(key + ".help"));
            fields.put(language, field);
            return dress(field, language, Limits.left(field, maximum));
        }
        TextArea area = new TextArea(label);
        area.setMaxLength(maximum);
        area.setMinRows(rows);
        area.setValue(text);
        Typing.pausing(area, PAUSE_MS);
        area.addValueChangeListener(event -> take(language, event.getValue()));
        if (first) area.setHelperText(Ui.t(key + ".help"));
        fields.put(language, area);
        return dress(area, language, Limits.left(area, maximum));
    }

    private static Div dress(Component field, Language language, Component left) {
        field.getElement().getThemeList().add("helper-above-field");
        field.getElement().setAttribute("lang", language.code());
        field.getElement().getStyle().setWidth("100%");
        Div with = new Div(field, left);
        with.setWidthFull();
        return with;
    }

    private void take(Language language, String text) {
        value = value.with(language, text);
        changed.accept(value);
    }
}
