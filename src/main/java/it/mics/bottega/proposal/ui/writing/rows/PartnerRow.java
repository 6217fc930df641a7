package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.proposal.parts.Partner;
import it.mics.bottega.uikit.Ui;

/** A partner as it is written. */
class PartnerRow extends EditRow<Partner> {
    private final TextField name;
    private final TextField contributes;
    private final Checkbox letter = new Checkbox(Ui.t("proposal.partner.letter"));

    PartnerRow(Partner partner, Runnable changed) {
        super("partner-row", changed);
        name = words("proposal.partner.name", partner.name(), 160);
        contributes = words("proposal.partner.contributes", partner.contributes(), 300);
        letter.setValue(partner.letter());
        letter.addValueChangeListener(event -> report());
        add(name, contributes, letter);
    }

    @Override
    Partner value() {
        return new Partner(name.getValue().strip(), contributes.getValue().strip(), letter.getValue());
    }

    @Override
    Focusable<?> first() {
        return name;
    }
}
