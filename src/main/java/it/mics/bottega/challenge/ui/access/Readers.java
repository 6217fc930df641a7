package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ui.Initials;
import it.mics.bottega.directory.ui.PersonChip;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** Names the people of the book; the page of a person is linked where the company may open it. */
class Readers {
    private final People people;
    private final Profiles profiles;
    private final Organisations organisations;

    Readers(People people, Profiles profiles, Organisations organisations) {
        this.people = people;
        this.profiles = profiles;
        this.organisations = organisations;
    }

    String name(AccountId person) {
        return people.name(person);
    }

    String organisation(@Nullable OrganisationId id) {
        if (id == null) return "";
        return organisations.find(id).map(found -> Ui.t(found.name())).orElse("");
    }

    Component chip(AccountId person, OrganisationId organisation) {
        String name = name(person);
        String from = organisation(organisation);
        if (profiles.visible(person).isPresent()) return new PersonChip(person, name, from);
        return El.div("who", new Initials(name), new Span(new Span(name), El.raw("small", "", from)));
    }
}
