package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.challenge.PoolEstimate;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.ui.LevelBar;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One skill of the table: level, must-have, who there would be without it, and the way out. */
class SkillRow extends NativeTableRow {
    /** A must-have weighs three times a skill that is nice to have. */
    private static final int MUST_HAVE_WEIGHT = 3;

    private final Span small = El.span("hint", "");
    private final LevelBar bar;
    private final NativeTableCell without = new NativeTableCell();
    private final Consumer<SkillRequirement> changed;
    private SkillRequirement asked;

    SkillRow(SkillRequirement asked, String name, Consumer<SkillRequirement> changed, Runnable remove) {
        this.asked = asked;
        this.changed = changed;
        bar = new LevelBar(asked.minLevel(), "");
        NativeTableHeaderCell head = new NativeTableHeaderCell(El.span("", name), small);
        head.getElement().setAttribute("scope", "row");
        Select<Integer> level = new Select<>();
        level.setItems(1, 2, 3, 4, 5);
        level.setItemLabelGenerator(value -> Ui.t("challenge.level." + value));
        level.setValue(asked.minLevel());
        level.setAriaLabel(Ui.t("challenge.form.skills.levelOf", name));
        level.addValueChangeListener(event -> change(event.getValue(), this.asked.mustHave()));
        Checkbox mustHave = new Checkbox(asked.mustHave());
        mustHave.setAriaLabel(Ui.t("challenge.form.skills.mustHaveOf", name));
        mustHave.addValueChangeListener(event -> change(this.asked.minLevel(), event.getValue()));
        Button out = new Button(Icon.CROSS.create(), event -> remove.run());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(Ui.t("challenge.form.skills.removeOf", name));
        without.addClassName("wo");
        Div tick = new Div(mustHave, El.span("narrow-in", Ui.t("challenge.form.skills.mustHave")));
        tick.addClassName("tick");
        add(
                head,
                new NativeTableCell(El.div("lvl", bar, level)),
                new NativeTableCell(tick),
                without,
                new NativeTableCell(out));
        hint();
    }

    static int weight(boolean mustHave) {
        return mustHave ? MUST_HAVE_WEIGHT : 1;
    }

    void show(@Nullable PoolEstimate pool) {
        without.removeAll();
        if (pool == null || pool.without().isEmpty()) return;
        without.add(El.span("narrow-in", Ui.t("challenge.form.skills.without") + " "));
        Integer count = pool.without().get(asked.skill());
        int more = pool.moreWithout(asked.skill());
        if (!asked.mustHave() || count == null) {
            without.add(El.span(
                    "faint",
                    EstimatePanel.shown(pool.meetAll())
                            ? Ui.t("challenge.pool.noChange", pool.meetAll())
                            : Ui.t("challenge.pool.same")));
        } else if (!EstimatePanel.shown(count)) {
            without.add(El.span("faint", Ui.t("challenge.pool.underFive")));
        } else if (more == 0) {
            without.add(El.span("faint", Ui.t("challenge.pool.littleChange")));
        } else {
            boolean best = EstimatePanel.best(pool)
                    .filter(entry -> entry.getKey().equals(asked.skill()))
                    .isPresent();
            without.add(El.raw("b", best ? "tx-wait" : "", Ui.t("challenge.pool.about", count)));
            if (EstimatePanel.shown(pool.meetAll())) without.add(El.span("faint", " +" + more));
        }
    }

    private void change(int level, boolean mustHave) {
        asked = new SkillRequirement(
                asked.skill(), level, mustHave == asked.mustHave() ? asked.weight() : weight(mustHave), mustHave);
        bar.show(level);
        hint();
        changed.accept(asked);
    }

    private void hint() {
        small.setText(Ui.t(asked.mustHave() ? "challenge.form.skills.hintMust" : "challenge.form.skills.hintNice"));
    }
}
