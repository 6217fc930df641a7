package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import it.mics.bottega.challenge.OutcomeType;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Step 3: what the result must be able to do, how far the technology goes, and what the chosen team receives. */
class WantedStep extends Div {
    WantedStep(DraftForm form, ReferenceTexts reference, Runnable changed) {
        addClassName("form");
        add(new TextInTwoLanguages("challenge.form.wanted", 6, 4000, form, () -> form.wanted, text -> {
            form.wanted = text;
            changed.run();
        }));
        add(El.div(
                "pair",
                level("challenge.form.trlFrom", form, () -> form.trlFrom, reference, level -> {
                    form.trlFrom = level;
                    changed.run();
                }),
                level("challenge.form.trlTo", form, () -> form.trlTo, reference, level -> {
                    form.trlTo = level;
                    changed.run();
                })));
        RadioButtonGroup<OutcomeType> outcome = new RadioButtonGroup<>(Ui.t("challenge.form.outcome"));
        outcome.setItems(OutcomeType.values());
        outcome.setItemLabelGenerator(type -> Ui.t(type.key()));
        outcome.setValue(form.outcome);
        form.shownBy(() -> outcome.setValue(form.outcome));
        outcome.addValueChangeListener(event -> {
            form.outcome = event.getValue();
            changed.run();
        });
        IntegerField prize = new IntegerField(Ui.t("challenge.form.prize"));
        prize.setHelperText(Ui.t("challenge.form.prize.help"));
        prize.addThemeName("helper-above-field");
        prize.addClassName("short");
        Limits.whole(prize, 0, 10_000_000);
        prize.setSuffixComponent(El.span("", "€"));
        Runnable showPrize = () -> prize.setValue(form.prizeCents == 0 ? null : (int) (form.prizeCents / 100));
        showPrize.run();
        form.shownBy(showPrize);
        Typing.pausing(prize, HasValueChangeMode.DEFAULT_CHANGE_TIMEOUT);
        prize.addValueChangeListener(event -> {
            form.prizeCents = event.getValue() == null ? 0 : Math.clamp(event.getValue(), 0, 10_000_000) * 100L;
            changed.run();
        });
        add(new Div(outcome), new Div(prize));
    }

    private static Select<Integer> level(
            String key, DraftForm form, IntSupplier held, ReferenceTexts reference, IntConsumer changed) {
        Select<Integer> select = new Select<>();
        select.setLabel(Ui.t(key));
        select.setHelperText(Ui.t(key + ".help"));
        select.addThemeName("helper-above-field");
        select.setItems(IntStream.rangeClosed(1, 9).boxed().toList());
        select.setItemLabelGenerator(level -> level + ". " + Ui.t(reference.trl(level)));
        select.setPlaceholder(Ui.t("challenge.form.choose"));
        Runnable show = () -> select.setValue(held.getAsInt() == 0 ? null : held.getAsInt());
        show.run();
        form.shownBy(show);
        select.setWidthFull();
        select.addValueChangeListener(event -> changed.accept(event.getValue() == null ? 0 : event.getValue()));
        return select;
    }
}
