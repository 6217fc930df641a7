package it.mics.bottega.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.LandingContribution;
import it.mics.bottega.uikit.LandingFigure;
import it.mics.bottega.uikit.LandingSearch;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: each role sees what needs it now; a visitor sees what Bottega is. */
@Route("")
@Menu(title = "layout.home", order = 0, icon = "home")
@AnonymousAllowed
class LandingView extends Page implements BeforeEnterObserver {
    private final transient CurrentActor current;
    private final transient Taxonomy taxonomy;
    private final transient Clock clock;
    private final transient ObjectProvider<HomeContribution> homes;
    private final transient ObjectProvider<LandingContribution> sections;
    private final transient ObjectProvider<LandingFigure.Source> figures;
    private final transient LandingSearch search;

    LandingView(
            CurrentActor current,
            Taxonomy taxonomy,
            Clock clock,
            ObjectProvider<HomeContribution> homes,
            ObjectProvider<LandingContribution> sections,
            ObjectProvider<LandingFigure.Source> figures,
            LandingSearch search) {
        this.current = current;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.homes = homes;
        this.sections = sections;
        this.figures = figures;
        this.search = search;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        Actor actor = current.get();
        setClassName("landing", actor.isVisitor());
        if (actor.isVisitor()) visitor();
        else home(actor);
    }

    private void visitor() {
        title(Ui.t("landing.tab"));
        put(new LandingHero(
                figures.orderedStream().map(LandingFigure.Source::figure).toList(), search));
        var wrap = El.div("wrap");
        sections.orderedStream().map(LandingContribution::create).forEach(wrap::add);
        wrap.add(
                LandingSections.flagships(taxonomy.flagships()),
                LandingSections.spokes(taxonomy.spokes()),
                LandingSections.call(),
                LandingSections.figures(taxonomy.figures()));
        put(wrap, LandingSections.foot());
    }

    private void home(Actor actor) {
        String day = Dates.day(LocalDate.ofInstant(clock.instant(), Dates.ROME));
        put(head(Ui.t("landing.welcome", givenName(actor.name()), hour()), day));
        var home = El.div("home");
        homes.orderedStream().forEach(part -> part.create().ifPresent(home::add));
        put(home);
    }

    /** A person is greeted by name; an office or a role, whose name explains itself in brackets, is not. */
    private static String givenName(String name) {
        return name.contains("(") ? "" : ", " + name.split(" ")[0];
    }

    private int hour() {
        return clock.instant().atZone(Dates.ROME).getHour();
    }
}
