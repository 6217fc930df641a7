package it.mics.bottega.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.identity.issuer.SignInDoor;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import java.util.Set;

/** Says why nobody can sign in now, and what still works. */
@Route(SignInDoor.CLOSED)
@AnonymousAllowed
class SignInUnavailableView extends Page implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        Set<String> reasons = event.getLocation().getQueryParameters().getParameters().keySet();
        String help = reasons.contains("refused") ? "signIn.refused" : reasons.contains("closed") ? "signIn.notConfigured" : "signIn.unavailable";
        put(head(Ui.t("signIn.unavailableTitle"), Ui.t(help)));
        Div row = new Div();
        row.addClassName("row");
        if (!reasons.contains("closed")) {
            Anchor again = new Anchor("sign-in", Ui.t("signIn.again"));
            again.addClassName("btn");
            again.setRouterIgnore(true);
            row.add(again);
        }
        Anchor look = new Anchor("challenges", Ui.t("signIn.look"));
        look.addClassNames("btn", "plain");
        row.add(look);
        put(row);
    }
}
