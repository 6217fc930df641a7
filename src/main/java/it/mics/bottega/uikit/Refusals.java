package it.mics.bottega.uikit;

import com.vaadin.flow.component.HasValidation;
import it.mics.bottega.kernel.RuleViolation;

/** Puts an expected refusal beside the field that it is about, so that nothing typed is lost. */
public final class Refusals {
    private Refusals() {}

    /** Acts; true where it went through, else the reason stands at the field. */
    public static boolean beside(HasValidation field, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolation refusal) {
            field.setErrorMessage(Ui.t(refusal.key(), refusal.arguments().toArray()));
            field.setInvalid(true);
            return false;
        }
    }
}
