package it.mics.bottega.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.Reference;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What stands in place of a page that could not be shown: the same words for "not there" and "not yours", else a reference. */
@AnonymousAllowed
class FailureView extends Page implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        clear();
        for (@Nullable Throwable cause = parameter.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation || cause instanceof AccessDeniedException) {
                put(
                        head(Ui.t("error.notFoundTitle"), Ui.t("error.notFoundHelp")),
                        El.link("", Ui.t("error.toHome"), "btn"));
                return HttpServletResponse.SC_NOT_FOUND;
            }
        }
        String reference = Reference.current();
        log.error("Reference {}", reference, parameter.getException());
        put(
                head(Ui.t("error.unexpectedTitle"), Ui.t("error.unexpected", reference)),
                El.link("", Ui.t("error.toHome"), "btn"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
