package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.proposal.parts.Evidence;
import it.mics.bottega.proposal.parts.ImpactClaim;
import it.mics.bottega.proposal.ui.Money;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A claim as it is written. */
class ClaimRow extends EditRow<ImpactClaim> {
    private final TextField what;
    private final TextField figure;
    private final TextField unit;
    private final Select<Evidence> evidence;
    private final TextField source;

    ClaimRow(ImpactClaim claim, Runnable changed) {
        super("claim-row", changed);
        what = words("proposal.claim.what", claim.what(), 300);
        Long hundredths = claim.hundredths();
        figure = words("proposal.claim.figure", hundredths == null ? "" : Money.number(hundredths), 14);
        figure.getElement().setProperty("manualValidation", true);
        figure.addValueChangeListener(event -> {
            boolean wrong = Money.cents(figure.getValue()).isEmpty();
            figure.setInvalid(wrong);
            figure.setErrorMessage(wrong ? Ui.t("proposal.claim.noFigure") : "");
        });
        unit = words("proposal.claim.unit", claim.unit(), 60);
        evidence =
                choice("proposal.claim.evidence", List.of(Evidence.values()), claim.evidence(), one -> Ui.t(one.key()));
        source = words("proposal.claim.source", claim.source(), 300);
        add(what, figure, unit, source, evidence);
    }

    @Override
    ImpactClaim value() {
        return new ImpactClaim(
                what.getValue().strip(),
                hundredths(),
                unit.getValue().strip(),
                evidence.getValue(),
                source.getValue().strip());
    }

    private @Nullable Long hundredths() {
        if (figure.getValue().isBlank()) return null;
        OptionalLong typed = Money.cents(figure.getValue());
        return typed.isPresent() ? typed.getAsLong() : null;
    }

    @Override
    Focusable<?> first() {
        return what;
    }
}
