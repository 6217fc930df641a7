package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** A dialog with a column of fields, one way on that says what it does, and one way back; it stays open where the way on was refused. */
public class AskingDialog extends Dialog {
    private final Div column = El.div("team-form");
    private final Div refused = El.div("tx-bad");

    /** A dialog under this heading. */
    protected AskingDialog(String heading) {
        setHeaderTitle(heading);
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        setMaxWidth("94vw");
        addClassName("team-dialog");
        refused.getElement().setAttribute("role", "alert");
        add(column, refused);
    }

    /** Adds these under what is there. */
    protected void put(Component... parts) {
        column.add(parts);
    }

    /** The way on, in these words. */
    protected void confirm(String words, Runnable act) {
        getFooter()
                .add(
                        TeamParts.button(Ui.t("team.form.back"), "btn plain", this::close),
                        TeamParts.button(words, "btn primary", () -> {
                            try {
                                refused.removeAll();
                                act.run();
                                close();
                            } catch (RuleViolation refusal) {
                                if (!shown(refusal)) throw refusal;
                            }
                        }));
    }

    /** Says a refusal under the fields, where it is about none of them. */
    protected void tell(RuleViolation refusal) {
        refused.setText(Ui.t(refusal.key(), refusal.arguments().toArray()));
    }

    /** Shows a refusal at the field that it is about; false where no field is. */
    protected boolean shown(RuleViolation refusal) {
        return false;
    }

    /** Says at this field why it is refused. */
    protected static <F extends HasValidation & Focusable<?>> void refuse(F field, RuleViolation refusal) {
        field.setErrorMessage(Ui.t(refusal.key(), refusal.arguments().toArray()));
        field.setInvalid(true);
        field.focus();
    }
}
