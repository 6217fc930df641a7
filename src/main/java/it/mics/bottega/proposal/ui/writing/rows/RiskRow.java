package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.proposal.parts.Risk;
import it.mics.bottega.proposal.ui.PartWords;
import java.util.List;
import java.util.stream.IntStream;

/** A risk as it is written. */
class RiskRow extends EditRow<Risk> {
    private static final List<Integer> STEPS =
            IntStream.rangeClosed(1, Risk.HIGHEST).boxed().toList();

    private final TextField what;
    private final Select<Integer> likelihood;
    private final Select<Integer> consequence;
    private final TextField answer;

    RiskRow(Risk risk, Runnable changed) {
        super("risk-row", changed);
        what = words("proposal.risk.what", risk.what(), 300);
        likelihood = choice("proposal.risk.likelihood", STEPS, risk.likelihood(), PartWords::step);
        consequence = choice("proposal.risk.consequence", STEPS, risk.consequence(), PartWords::step);
        answer = words("proposal.risk.answer", risk.answer(), 400);
        add(what, likelihood, consequence, answer);
    }

    @Override
    Risk value() {
        return new Risk(
                what.getValue().strip(),
                likelihood.getValue(),
                consequence.getValue(),
                answer.getValue().strip());
    }

    @Override
    Focusable<?> first() {
        return what;
    }
}
