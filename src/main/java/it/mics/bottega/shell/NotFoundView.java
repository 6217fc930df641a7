package it.mics.bottega.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.servlet.http.HttpServletResponse;

/** What stands at an address without a page. */
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        clear();
        put(head(Ui.t("error.notFoundTitle"), Ui.t("error.notFoundHelp")), El.link("", Ui.t("error.toHome"), "btn"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
