package it.mics.bottega.challenge.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.challenge.amendment.AmendedField;
import it.mics.bottega.challenge.amendment.AmendedTerms;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of what may change, each filled with what stands. */
class AmendForm extends Div {
    private static final int TEASER_LENGTH = 1000;
    private static final int TEXT_LENGTH = 8000;
    private static final int MOST_EUROS = 10_000_000;

    private final AmendedTerms standing;
    private final Map<AmendedField, Map<Language, TextArea>> texts = new EnumMap<>(AmendedField.class);
    private final DateTimePicker submitUntil = Localised.dateTimePicker(Ui.t("amendment.field.SUBMIT_UNTIL"));
    private final DateTimePicker decideBy = Localised.dateTimePicker(Ui.t("amendment.field.DECIDE_BY"));
    private final IntegerField prize = new IntegerField(Ui.t("amendment.field.PRIZE"));

    AmendForm(AmendedTerms standing) {
        this.standing = standing;
        addClassName("amend-form");
        submitUntil.setValue(local(standing.submitUntil()));
        submitUntil.setHelperText(Ui.t("amendment.form.datesHelp"));
        decideBy.setValue(local(standing.decideBy()));
        int euros = Math.toIntExact(standing.prizeCents() / 100);
        Limits.whole(prize, euros, Math.max(euros, MOST_EUROS));
        prize.setValue(euros);
        prize.setHelperText(Ui.t("amendment.form.prizeHelp"));
        add(section("amendment.form.dates", El.div("amend-dates", submitUntil, decideBy, prize)));
        Div words = El.div("amend-texts");
        words.add(text(AmendedField.TEASER, standing.teaser(), TEASER_LENGTH));
        words.add(text(AmendedField.NEED, standing.need(), TEXT_LENGTH));
        words.add(text(AmendedField.TODAY, standing.today(), TEXT_LENGTH));
        words.add(text(AmendedField.WANTED, standing.wanted(), TEXT_LENGTH));
        words.add(text(AmendedField.OUT_OF_SCOPE, standing.outOfScope(), TEXT_LENGTH));
        Paragraph frozen = new Paragraph(Ui.t("amendment.form.frozen"));
        frozen.addClassName("quiet");
        add(section("amendment.form.texts", words, frozen));
    }

    /** What the form holds; what was left alone is as it stands. */
    AmendedTerms terms() {
        Integer euros = prize.getValue();
        boolean asItWas = euros == null || euros == standing.prizeCents() / 100;
        return new AmendedTerms(
                written(AmendedField.TEASER),
                written(AmendedField.NEED),
                written(AmendedField.TODAY),
                written(AmendedField.WANTED),
                written(AmendedField.OUT_OF_SCOPE),
                asItWas ? standing.prizeCents() : euros * 100L,
                moment(submitUntil, standing.submitUntil()),
                moment(decideBy, standing.decideBy()));
    }

    private Component text(AmendedField field, LocalizedText text, int longest) {
        Map<Language, TextArea> both = new EnumMap<>(Language.class);
        Div content = El.div("amend-text");
        for (Language language : Language.values()) {
            TextArea area = new TextArea(Ui.t("amendment.language." + language.code()));
            area.setWidthFull();
            area.setMinRows(3);
            area.setMaxLength(longest);
            area.setValue(Objects.requireNonNullElse(text.in(language), ""));
            area.getElement().setAttribute("lang", language.code());
            both.put(language, area);
            content.add(area);
        }
        texts.put(field, both);
        return new Details(Ui.t("amendment.field." + field.name()), content);
    }

    private LocalizedText written(AmendedField field) {
        Map<Language, TextArea> both = Objects.requireNonNull(texts.get(field));
        return new LocalizedText(words(both, Language.IT), words(both, Language.EN));
    }

    private static String words(Map<Language, TextArea> both, Language language) {
        return Objects.requireNonNull(both.get(language)).getValue().strip();
    }

    /** The field shows minutes; a moment that was left alone keeps its seconds. */
    private static @Nullable Instant moment(DateTimePicker field, @Nullable Instant standing) {
        LocalDateTime chosen = field.getValue();
        if (chosen == null || chosen.equals(local(standing))) return standing;
        return chosen.atZone(Dates.ROME).toInstant();
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null
                ? null
                : LocalDateTime.ofInstant(moment, Dates.ROME).withSecond(0).withNano(0);
    }

    private static Section section(String key, Component... content) {
        Section section = new Section(new H2(Ui.t(key)));
        section.add(content);
        section.addClassName("amend-part");
        return section;
    }
}
