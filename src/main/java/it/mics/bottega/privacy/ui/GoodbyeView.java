package it.mics.bottega.privacy.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;

/** Where somebody arrives whose data were just erased. */
@Route("goodbye")
@AnonymousAllowed
class GoodbyeView extends Page {
    GoodbyeView() {
        put(head(Ui.t("privacy.gone.title"), Ui.t("privacy.gone.help")));
        put(El.link("", Ui.t("privacy.gone.home"), "btn"));
    }
}
