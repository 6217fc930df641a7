package it.mics.bottega.matching.exposure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.matching.exposure.Fairness;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The weight of fairness: what was decided and why, and for the programme office a way to decide anew. */
class LambdaPart extends Div {
    private static final List<Double> CHOICES = List.of(0.0, 1.0, 2.0, 4.0, 6.0, 8.0, 12.0, 16.0, 20.0);

    LambdaPart(Fairness fairness, double inForce, boolean mayDecide, Runnable decided) {
        addClassName("lambda-part");
        add(El.raw("p", "", Ui.t("exposure.lambda.now", ShownFigures.decimal(inForce))));
        List<Fairness.Setting> history = fairness.history();
        add(El.raw(
                "ol", "lambda-history", history.stream().map(LambdaPart::line).toArray(Component[]::new)));
        if (mayDecide) add(form(fairness, inForce, decided));
    }

    private static Component line(Fairness.Setting setting) {
        return El.raw(
                "li",
                "",
                El.bold(ShownFigures.decimal(setting.lambda())),
                El.span("", setting.reason()),
                El.span("t1 faint", Dates.day(setting.at())));
    }

    private static Component form(Fairness fairness, double inForce, Runnable decided) {
        Select<Double> value = new Select<>();
        value.setLabel(Ui.t("exposure.lambda.field"));
        value.setItems(CHOICES);
        value.setItemLabelGenerator(ShownFigures::decimal);
        if (CHOICES.contains(inForce)) value.setValue(inForce);
        TextArea reason = new TextArea(Ui.t("exposure.lambda.why"));
        reason.setHelperText(Ui.t("exposure.lambda.whyHelp"));
        reason.setMaxLength(2000);
        Button decide = new Button(Ui.t("exposure.lambda.decide"), event -> {
            Double chosen = value.getValue();
            if (chosen == null) return;
            if (Refusals.beside(reason, () -> fairness.decide(chosen, reason.getValue()))) {
                Notices.done(Ui.t("exposure.lambda.done", ShownFigures.decimal(chosen)));
                decided.run();
            }
        });
        return El.div("lambda-form", value, reason, decide);
    }
}
