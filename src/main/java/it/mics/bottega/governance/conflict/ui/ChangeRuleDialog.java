package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.governance.conflict.ConflictRules;
import it.mics.bottega.governance.conflict.RuleChange;
import it.mics.bottega.governance.conflict.RuleSetting;
import it.mics.bottega.governance.conflict.Severity;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.Objects;

/** Changes one rule, saying before what that would do to the cases that are open. */
class ChangeRuleDialog extends Dialog {
    private final RuleSetting before;
    private final ConflictRules rules;
    private final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>();
    private final IntegerField months = new IntegerField();
    private final IntegerField fewest = new IntegerField();
    private final TextArea reason = new TextArea();
    private final Paragraph effect = new Paragraph();

    ChangeRuleDialog(RuleSetting before, ConflictRules rules, Runnable changed) {
        this.before = before;
        this.rules = rules;
        setHeaderTitle(Ui.t("conflict.rules.changeOf", Ui.t(before.nameKey())));
        setWidth("34rem");
        setMaxWidth("94vw");
        severity.setLabel(Ui.t("conflict.rules.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> Ui.t(each.key() + ".what"));
        severity.setValue(before.severity());
        severity.addClassName("upright");
        number(months, "conflict.rules.monthsField", before.months(), 0, ConflictRules.MOST_MONTHS);
        number(fewest, "conflict.rules.fewestField", before.fewest(), 1, ConflictRules.MOST);
        reason.setLabel(Ui.t("conflict.rules.reason"));
        reason.setHelperText(Ui.t("conflict.rules.reasonHelp"));
        reason.setMaxLength(ConflictRules.LONGEST_REASON);
        reason.setWidthFull();
        effect.getElement().setAttribute("role", "status");
        effect.addClassName("rule-effect");
        severity.addValueChangeListener(event -> tell());
        Button change = new Button(Ui.t("conflict.rules.do"), event -> {
            if (Refusals.beside(reason, () -> rules.change(wanted(), before.version(), reason.getValue()))) {
                close();
                Notices.done(Ui.t("conflict.rules.done", Ui.t(before.nameKey())));
                changed.run();
            }
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = El.div("stack", severity);
        if (before.months() != null) fields.add(months);
        if (before.fewest() != null) fields.add(fewest);
        fields.add(effect, reason);
        add(fields);
        getFooter().add(new Button(Ui.t("conflict.rules.back"), event -> close()), change);
        tell();
    }

    private void number(
            IntegerField field, String key, @org.jspecify.annotations.Nullable Integer value, int min, int max) {
        field.setLabel(Ui.t(key));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        if (value != null) field.setValue(value);
        field.addValueChangeListener(event -> tell());
    }

    private RuleChange wanted() {
        return new RuleChange(
                before.rule(),
                severity.getValue(),
                before.months() == null ? null : whole(months),
                before.fewest() == null ? null : whole(fewest));
    }

    /** A number that is not there is one that the rules refuse. */
    private static int whole(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    private void tell() {
        RuleChange wanted = wanted();
        if (wanted.severity() == before.severity()
                && Objects.equals(wanted.months(), before.months())
                && Objects.equals(wanted.fewest(), before.fewest())) {
            effect.setText(Ui.t("conflict.rules.unchanged"));
            return;
        }
        try {
            ConflictRules.Effect would = rules.effect(wanted);
            effect.setText(
                    would.changed() == 0
                            ? Ui.t("conflict.rules.noEffect", would.open())
                            : Ui.t("conflict.rules.effect", would.changed(), would.open(), would.toOffice()));
        } catch (RuleViolation refusal) {
            effect.setText(Ui.t(refusal.key(), refusal.arguments().toArray()));
        }
    }
}
