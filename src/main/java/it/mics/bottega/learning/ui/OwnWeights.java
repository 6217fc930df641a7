package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Weights that somebody tries by hand: a field for each factor, their sum, and what they would have changed before anything is applied. */
class OwnWeights extends Div {
    private final Map<Factor, IntegerField> fields = new EnumMap<>(Factor.class);
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
            IntegerField field = new IntegerField(Ui.t(factor.key()));
            field.setMin(0);
            field.setMax(Weights.TOTAL);
            field.setManualValidation(true);
            field.setValue((int) Math.round(inForce.of(factor)));
            Typing.pausing(field, HasValueChangeMode.DEFAULT_CHANGE_TIMEOUT);
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
        int left = Weights.TOTAL - total();
        sum.removeClassName("bad");
        sum.setText(
                left == 0
                        ? Ui.t("learning.own.sum")
                        : Ui.t(left > 0 ? "learning.own.missing" : "learning.own.over", Math.abs(left)));
    }

    private void look() {
        outcome.removeAll();
        boolean wrong = false;
        Map<Factor, Double> points = new EnumMap<>(Factor.class);
        for (Map.Entry<Factor, IntegerField> entry : fields.entrySet()) {
            Integer value = entry.getValue().getValue();
            if (value == null || value < 0 || value > Weights.TOTAL) {
                entry.getValue().setErrorMessage(Ui.t("learning.own.range", Weights.TOTAL));
                entry.getValue().setInvalid(true);
                wrong = true;
            } else {
                points.put(entry.getKey(), value.doubleValue());
            }
        }
        if (wrong) return;
        if (total() != Weights.TOTAL) {
            sum.addClassName("bad");
            return;
        }
        Weights own = new Weights(points);
        outcome.add(own.equals(inForce) ? El.raw("p", "quiet", Ui.t("learning.own.same")) : tried.apply(own));
    }

    private int total() {
        return fields.values().stream()
                .mapToInt(field -> field.getValue() == null ? 0 : field.getValue())
                .sum();
    }
}
