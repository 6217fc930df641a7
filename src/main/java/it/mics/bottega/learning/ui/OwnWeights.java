package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Weights that somebody tries by hand: a field for each factor, their sum, and what they would have changed before anything is applied. */
class OwnWeights extends Div {
    private static final double ROUNDING = 1e-6;

    private final Map<Factor, NumberField> fields = new EnumMap<>(Factor.class);
    private final Weights inForce;
    private final Function<Weights, Component> tried;
    private final Div sum = El.div("weights-sum");
    private final Div outcome = new Div();

    OwnWeights(Weights inForce, Function<Weights, Component> tried) {
        this.inForce = inForce;
        this.tried = tried;
        addClassName("stack-3");
        Div grid = El.div("weights-own");
        for (Factor factor : Factor.values()) {
            NumberField field = new NumberField(Ui.t(factor.key()));
            field.setMin(0);
            field.setMax(Weights.TOTAL);
            field.setStep(0.5);
            field.setManualValidation(true);
            field.setValue(inForce.of(factor));
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(event -> changed());
            fields.put(factor, field);
            grid.add(field);
        }
        sum.getElement().setAttribute("role", "status");
        Button look = new Button(Ui.t("learning.own.look"), event -> look());
        add(El.raw("p", "quiet", Ui.t("learning.own.help")), grid, El.div("row", look, sum), outcome);
        changed();
    }

    private void changed() {
        outcome.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        double left = Weights.TOTAL - total();
        sum.removeClassName("bad");
        sum.setText(
                Math.abs(left) < ROUNDING
                        ? Ui.t("learning.own.sum")
                        : Ui.t(left > 0 ? "learning.own.missing" : "learning.own.over", Math.abs(left)));
    }

    private void look() {
        outcome.removeAll();
        boolean wrong = false;
        Map<Factor, Double> points = new EnumMap<>(Factor.class);
        for (Map.Entry<Factor, NumberField> entry : fields.entrySet()) {
            Double value = entry.getValue().getValue();
            // Points are kept with two decimals.
            if (value == null || value < 0 || value > Weights.TOTAL || Math.rint(value * 100) != value * 100) {
                entry.getValue().setErrorMessage(Ui.t("learning.own.range", Weights.TOTAL));
                entry.getValue().setInvalid(true);
                wrong = true;
            } else {
                points.put(entry.getKey(), value);
            }
        }
        if (wrong) return;
        if (Math.abs(Weights.TOTAL - total()) > ROUNDING) {
            sum.addClassName("bad");
            return;
        }
        Weights own = new Weights(points);
        outcome.add(own.equals(inForce) ? El.raw("p", "quiet", Ui.t("learning.own.same")) : tried.apply(own));
    }

    private double total() {
        return fields.values().stream()
                .mapToDouble(field -> field.getValue() == null ? 0 : field.getValue())
                .sum();
    }
}
