package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import it.mics.bottega.challenge.Confirming;
import it.mics.bottega.challenge.SubmissionRules;
import it.mics.bottega.challenge.ui.rules.MixtureFields;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Step 6: when it opens and closes, when answers come, and how a team must be made. */
class TimelineStep extends Div {
    TimelineStep(DraftForm form, Instant now, Runnable changed) {
        addClassName("form");
        LocalDate today = now.atZone(Dates.ROME).toLocalDate();
        add(new Div(when("challenge.form.publishAt", form, () -> form.publishAt, today.plusDays(1), at -> {
            form.publishAt = at;
            changed.run();
        })));
        add(new Div(when(
                "challenge.form.submitUntil",
                form,
                () -> form.submitUntil,
                today.plusDays(SubmissionRules.DAYS_FOR_TEAMS + 1L),
                at -> {
                    form.submitUntil = at;
                    changed.run();
                })));
        add(new Div(when(
                "challenge.form.decideBy",
                form,
                () -> form.decideBy,
                today.plusDays(SubmissionRules.DAYS_FOR_TEAMS + 2L),
                at -> {
                    form.decideBy = at;
                    changed.run();
                })));
        H2 heading = new H2(Ui.t("challenge.rules.title"));
        heading.addClassName("sec-h");
        add(El.div(
                "rules",
                heading,
                El.raw("p", "quiet", Ui.t("challenge.form.rules.help")),
                El.div(
                        "trio",
                        number("challenge.form.teamMin", form, () -> form.teamRules.minSize(), value -> {
                            form.teamRules = form.teamRules.counted(
                                    value, form.teamRules.maxSize(), form.teamRules.minInstitutions());
                            changed.run();
                        }),
                        number("challenge.form.teamMax", form, () -> form.teamRules.maxSize(), value -> {
                            form.teamRules = form.teamRules.counted(
                                    form.teamRules.minSize(), value, form.teamRules.minInstitutions());
                            changed.run();
                        }),
                        number("challenge.form.institutions", form, () -> form.teamRules.minInstitutions(), value -> {
                            form.teamRules =
                                    form.teamRules.counted(form.teamRules.minSize(), form.teamRules.maxSize(), value);
                            changed.run();
                        })),
                new MixtureFields(
                        () -> form.teamRules,
                        rules -> {
                            form.teamRules = rules;
                            changed.run();
                        },
                        form::shownBy),
                confirming(form, changed),
                agreement(form, changed)));
    }

    /** Whose confirmation a version needs before it is sent. */
    private static RadioButtonGroup<Confirming> confirming(DraftForm form, Runnable changed) {
        RadioButtonGroup<Confirming> field = new RadioButtonGroup<>(Ui.t("challenge.form.confirming"));
        field.setHelperText(Ui.t("challenge.form.confirming.help"));
        field.addThemeName("helper-above-field");
        field.setItems(Confirming.values());
        field.setItemLabelGenerator(rule -> Ui.t(rule.key()));
        field.setValue(form.teamRules.confirming());
        form.shownBy(() -> field.setValue(form.teamRules.confirming()));
        field.addValueChangeListener(event -> {
            if (event.getValue() == null || event.getValue() == form.teamRules.confirming()) return;
            form.teamRules = form.teamRules.confirmedBy(event.getValue());
            changed.run();
        });
        return field;
    }

    /** Whether the members accept the agreement of the team before they hand in. */
    private static Component agreement(DraftForm form, Runnable changed) {
        Checkbox field = new Checkbox(Ui.t("challenge.form.agreement"));
        field.setHelperText(Ui.t("challenge.form.agreement.help"));
        field.setValue(form.teamRules.agreement());
        form.shownBy(() -> field.setValue(form.teamRules.agreement()));
        field.addValueChangeListener(event -> {
            if (event.getValue() == form.teamRules.agreement()) return;
            form.teamRules = form.teamRules.agreed(event.getValue());
            changed.run();
        });
        return new Div(field);
    }

    /** A day; the hour is noon in Rome, unless an earlier writer chose another. */
    private static DatePicker when(
            String key,
            DraftForm form,
            Supplier<@Nullable Instant> held,
            LocalDate earliest,
            Consumer<@Nullable Instant> changed) {
        DatePicker picker = Localised.datePicker(Ui.t(key));
        picker.setHelperText(Ui.t(key + ".help"));
        picker.addThemeName("helper-above-field");
        picker.setClearButtonVisible(true);
        picker.addClassName("short");
        LocalDate first = day(held.get());
        if (first == null || !first.isBefore(earliest)) Limits.notBefore(picker, earliest);
        picker.setValue(first);
        form.shownBy(() -> picker.setValue(day(held.get())));
        picker.addValueChangeListener(event -> {
            LocalDate day = event.getValue();
            Instant before = held.get();
            LocalTime hour =
                    before == null ? LocalTime.NOON : before.atZone(Dates.ROME).toLocalTime();
            changed.accept(
                    day == null ? null : day.atTime(hour).atZone(Dates.ROME).toInstant());
        });
        return picker;
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(Dates.ROME).toLocalDate();
    }

    private static IntegerField number(String key, DraftForm form, IntSupplier held, Consumer<Integer> changed) {
        IntegerField field = new IntegerField(Ui.t(key));
        Limits.whole(field, 1, 12);
        field.setStepButtonsVisible(true);
        field.setValue(held.getAsInt());
        form.shownBy(() -> field.setValue(held.getAsInt()));
        field.addValueChangeListener(event -> {
            if (event.getValue() != null && event.getValue() >= 1 && event.getValue() <= 12)
                changed.accept(event.getValue());
        });
        return field;
    }
}
