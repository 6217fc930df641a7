package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.introduction.AutoApproval;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sets the rule of a spoke or switches it off, always with a reason; what was typed stays when it is refused. */
class RuleForm extends Div {
    private static final int USUAL = 80;

    RuleForm(@Nullable Integer threshold, BiConsumer<@Nullable Integer, String> decide) {
        addClassNames("stack", "answer");
        IntegerField from = new IntegerField(Ui.t("introduction.rule.from"));
        from.setMin(AutoApproval.LOWEST);
        from.setMax(100);
        from.setStepButtonsVisible(true);
        from.setValue(threshold == null ? USUAL : threshold);
        TextArea reason = new TextArea(Ui.t("introduction.rule.why"));
        reason.setHelperText(Ui.t("introduction.rule.whyHelp"));
        reason.setWidthFull();
        Button set = new Button(
                Ui.t(threshold == null ? "introduction.rule.switchOn" : "introduction.rule.change"),
                event -> Refusals.beside(reason, () -> decide.accept(chosen(from), reason.getValue())));
        Div row = El.div("row", set);
        if (threshold != null)
            row.add(new Button(
                    Ui.t("introduction.rule.switchOff"),
                    event -> Refusals.beside(reason, () -> decide.accept(null, reason.getValue()))));
        add(from, reason, row);
    }

    /** A field left empty asks for what no rule may be, so that it is refused rather than switched off. */
    private static Integer chosen(IntegerField from) {
        Integer value = from.getValue();
        return value == null ? 0 : value;
    }
}
