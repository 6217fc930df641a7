package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.directory.LiveProfiles;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.PersonPanel;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** A researcher's page: what they do and can, beside when they have time. */
@Route("person/:id")
@PermitAll
class PersonView extends Page implements BeforeEnterObserver {
    private final Profiles profiles;
    private final Organisations organisations;
    private final Taxonomy taxonomy;
    private final CurrentActor current;
    private final ObjectProvider<PersonPanel> panels;
    private final LiveProfiles live;
    private @Nullable AccountId shown;
    private @Nullable Runnable stop;

    PersonView(
            Profiles profiles,
            Organisations organisations,
            Taxonomy taxonomy,
            CurrentActor current,
            ObjectProvider<PersonPanel> panels,
            LiveProfiles live) {
        this.profiles = profiles;
        this.organisations = organisations;
        this.taxonomy = taxonomy;
        this.current = current;
        this.panels = panels;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        Optional<ResearcherProfile> person = event.getRouteParameters()
                .get("id")
                .flatMap(PersonView::account)
                .flatMap(profiles::visible);
        if (person.isEmpty()) event.rerouteToError(NotFoundException.class);
        person.ifPresent(this::show);
        shown = person.map(ResearcherProfile::account).orElse(null);
        getUI().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }

    private void follow(UI ui) {
        if (stop != null) stop.run();
        // Whoever brings the news is somebody else: the page looks again as its reader.
        Runnable look = new DelegatingSecurityContextRunnable(this::lookAgain);
        stop = shown == null ? null : live.listen(shown, () -> ui.access(look::run));
    }

    /** What its owner has closed meanwhile does not stay on the screen, not even where nobody touches it. */
    private void lookAgain() {
        if (shown == null || profiles.visible(shown).isPresent()) return;
        clear();
        put(head(Ui.t("error.notFoundTitle"), Ui.t("error.notFoundHelp")), El.link("", Ui.t("error.toHome"), "btn"));
    }

    private void show(ResearcherProfile person) {
        Actor reader = current.get();
        title(person.name());
        if (reader.is(person.account())) put(ownNote(person));
        Div read = El.div("read", PersonSections.about(person), PersonSections.skills(person, taxonomy.thesaurus()));
        if (!person.outputs().isEmpty()) read.add(PersonSections.outputs(person));
        panels.orderedStream().forEach(panel -> panel.create(person, reader).ifPresent(read::add));
        put(header(person), El.div("cols", read, new PersonFacts(person, taxonomy)));
    }

    private Component header(ResearcherProfile person) {
        H1 name = new H1(person.name());
        name.addClassName("t4");
        Div words = El.div("", name, El.text(person.headline(), "lead person-headline"));
        Div line = El.div("person-line", El.span("", Ui.t(person.stage().key())));
        Optional.ofNullable(person.organisation())
                .flatMap(organisations::find)
                .ifPresent(organisation -> line.add(new OrganisationChip(
                        organisation, Optional.ofNullable(organisation.region()).flatMap(taxonomy::region))));
        words.add(line);
        return El.div("person-head", new Initials(person.name()), words);
    }

    private static Component ownNote(ResearcherProfile person) {
        Anchor edit = new Anchor(DirectoryLinks.profile(), Ui.t("directory.person.edit"));
        Component words = El.raw("p", "", El.span("", Ui.t("directory.person.own." + person.visibility()) + " "), edit);
        Div note = El.div("note info own-note", Icon.EYE.create(), words);
        return note;
    }

    private static Optional<AccountId> account(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
