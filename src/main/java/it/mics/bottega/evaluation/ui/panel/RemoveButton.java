package it.mics.bottega.evaluation.ui.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.uikit.Ui;

/** Takes a juror off the panel, after saying what that does. */
class RemoveButton extends Button {
    RemoveButton(Seat seat, Runnable remove) {
        super(Ui.t("panel.remove"));
        getElement().getThemeList().add("tertiary");
        setAriaLabel(Ui.t("panel.remove") + ": " + seat.name());
        addClickListener(event -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(Ui.t("panel.remove.title", seat.name()));
            dialog.setText(Ui.t("panel.remove.text", seat.submitted()));
            dialog.setConfirmText(Ui.t("panel.remove"));
            dialog.setCancelable(true);
            dialog.setCancelText(Ui.t("panel.remove.keep"));
            dialog.addConfirmListener(yes -> remove.run());
            dialog.open();
        });
    }
}
