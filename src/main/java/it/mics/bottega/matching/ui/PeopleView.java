package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery.Order;
import it.mics.bottega.matching.search.PeopleSearch;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Researchers who chose to be visible, for people who have signed in; its state stands in the address. */
@Route(PeopleView.PATH)
@Menu(title = "matching.menuPeople", order = 30, icon = "people")
@PermitAll
class PeopleView extends Page implements BeforeEnterObserver {
    static final String PATH = "people";
    private static final List<Facet> FACETS =
            List.of(Facet.SKILL, Facet.SPOKE, Facet.SECTOR, Facet.REGION, Facet.STAGE, Facet.TRL);

    private final transient PeopleSearch search;
    private final transient CandidateIndex index;
    private final transient Taxonomy taxonomy;
    private final transient FacetNames names;

    PeopleView(PeopleSearch search, CandidateIndex index, Taxonomy taxonomy, FacetNames names) {
        this.search = search;
        this.index = index;
        this.taxonomy = taxonomy;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Filters filters = Filters.read(PATH, event.getLocation().getQueryParameters());
        PeopleSearch.Found found = search.find(filters.words(), filters.chosen(), filters.order(), 0, filters.show());
        clear();
        put(head(Ui.t("matching.peopleTitle"), Ui.t("matching.peopleHelp")));
        List<Order> orders = filters.words().isEmpty() ? List.of(Order.NEWEST) : List.of(Order.RELEVANCE, Order.NEWEST);
        Div main = El.div(
                "results",
                new ListTools(filters, Ui.t("matching.foundPeople", found.page().total()), names, orders));
        if (found.page().incomplete()) main.add(ChallengesView.note(Ui.t("matching.incomplete")));
        if (found.people().isEmpty()) main.add(empty(filters));
        else main.add(list(filters, found));
        if (found.page().total() > filters.show())
            main.add(El.link(filters.longer().link(), Ui.t("matching.more"), "btn"));
        put(
                new WordsField(filters, Ui.t("matching.searchPeople"), typed -> List.of()),
                El.div("found", new FacetPanel(filters, found.page(), FACETS, names), main));
    }

    private Component list(Filters filters, PeopleSearch.Found found) {
        Highlights highlights = new Highlights(index.reader(), filters.words());
        Set<SkillId> asked = new HashSet<>(index.reader().meant(filters.words()));
        filters.chosen(Facet.SKILL).stream()
                .filter(value -> value.matches("\\d{1,6}"))
                .forEach(value -> asked.add(new SkillId(Integer.parseInt(value))));
        return El.raw(
                "ol",
                "list",
                found.people().stream()
                        .map(person -> (Component) new PersonItem(
                                person,
                                found.employers().get(person.organisation()),
                                highlights,
                                asked,
                                taxonomy.thesaurus()))
                        .toArray(Component[]::new));
    }

    private Component empty(Filters filters) {
        Div empty = El.div(
                "empty",
                new H2(Ui.t(
                        "matching.noneTitle", filters.words(), filters.words().isEmpty() ? "no" : "yes")));
        int onlyWords = filters.count() == 0
                ? 0
                : search.find(filters.words(), filters.onlyWords().chosen(), Order.NEWEST, 0, 0)
                        .page()
                        .total();
        if (onlyWords > 0) {
            empty.add(
                    new Paragraph(Ui.t("matching.noneFiltered")),
                    El.link(filters.onlyWords().link(), Ui.t("matching.clearPeople", onlyWords), "btn s"));
        } else {
            empty.add(new Paragraph(Ui.t("matching.noPeopleHelp")), El.link(PATH, Ui.t("matching.allPeople"), "btn s"));
        }
        return empty;
    }
}
