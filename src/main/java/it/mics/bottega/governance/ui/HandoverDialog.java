package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.Receiver;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.BiConsumer;

/** Gives a case away in confidence: to whom, and the reason that only they read. */
class HandoverDialog extends ToolDialog {
    HandoverDialog(List<Receiver> receivers, BiConsumer<Receiver, String> handOver) {
        super(Ui.t("governance.handover.title"), Ui.t("governance.handover.will"));
        Select<Receiver> to = new Select<>();
        to.setLabel(Ui.t("governance.handover.to"));
        to.setItems(receivers);
        to.setItemLabelGenerator(HandoverDialog::label);
        to.setWidthFull();
        TextArea reason =
                words(Ui.t("governance.handover.reason"), Ui.t("governance.handover.reasonHelp"), Handovers.LONGEST);
        with(to, reason);
        ask(Ui.t("governance.handover.send"), () -> {
            if (to.isEmpty()) throw new RuleViolation("governance.handover.none");
            handOver.accept(to.getValue(), reason.getValue());
        });
        to.focus();
    }

    static String label(Receiver receiver) {
        return receiver.role() == Role.PROGRAMME_OFFICE
                ? Ui.t("role.PROGRAMME_OFFICE")
                : Ui.t("governance.handover." + receiver.role(), receiver.name(), receiver.spoke());
    }
}
