package it.mics.bottega.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.Reference;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Turns what goes wrong into what a person can act on: a refusal in words, or a reference to quote. */
class UiErrorHandling implements ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(UiErrorHandling.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        // Whoever left the page before the answer came needs no message.
        if (find(failure, ClientAbortException.class) != null) return;
        @Nullable RuleViolation refusal = find(failure, RuleViolation.class);
        String message;
        if (refusal != null) {
            message = Ui.t(refusal.key(), refusal.arguments().toArray());
        } else if (find(failure, AccessDeniedException.class) != null
                || find(failure, NotFoundException.class) != null) {
            message = Ui.t("error.notFound");
        } else if (find(failure, ObjectOptimisticLockingFailureException.class) != null) {
            message = Ui.t("error.changedMeanwhile");
        } else {
            String reference = Reference.current();
            log.error("Reference {}", reference, failure);
            message = Ui.t("error.unexpected", reference);
        }
        if (UI.getCurrent() != null) Notices.refused(message);
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return type.cast(cause);
        }
        return null;
    }
}
