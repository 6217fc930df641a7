package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Ui;

/** For the leader: throws a draft away, after asking. */
class DiscardBlock extends Div {
    DiscardBlock(ProposalDraft draft, Runnable discard) {
        addClassName("discard");
        Button button = new Button(Ui.t("proposal.discard"), event -> ask(draft, discard));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(button);
    }

    private static void ask(ProposalDraft draft, Runnable discard) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Ui.t("proposal.discard.title"));
        dialog.setText(Ui.t("proposal.discard.text", Dates.dayAndTime(draft.savedAt()), draft.savedBy()));
        dialog.setConfirmText(Ui.t("proposal.discard"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(Ui.t("proposal.discard.keep"));
        dialog.addConfirmListener(event -> discard.run());
        dialog.open();
    }
}
