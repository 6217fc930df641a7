package it.mics.bottega.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: each role sees what needs it now; a visitor sees what Bottega is. */
@Route("")
@AnonymousAllowed
class LandingView extends Page implements BeforeEnterObserver {
    private final CurrentActor current;
    private final ObjectProvider<HomeContribution> homes;

    LandingView(CurrentActor current, ObjectProvider<HomeContribution> homes) {
        this.current = current;
        this.homes = homes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var actor = current.get();
        put(head(actor.isVisitor() ? Ui.t("landing.title") : Ui.t("landing.welcome", actor.name()), ""));
        homes.orderedStream().forEach(home -> home.create().ifPresent(this::put));
    }
}
