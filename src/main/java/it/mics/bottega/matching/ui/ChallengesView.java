package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery.Order;
import it.mics.bottega.matching.search.ChallengeSearch;
import it.mics.bottega.matching.search.Suggestions;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The catalogue of challenges: words, facets and order stand in the address, so that every state can be sent to somebody. */
@Route(ChallengesView.PATH)
@Menu(title = "matching.menuChallenges", order = 10, icon = "search")
@AnonymousAllowed
class ChallengesView extends Page implements BeforeEnterObserver {
    static final String PATH = "challenges";
    private static final List<Facet> FACETS =
            List.of(Facet.SECTOR, Facet.SPOKE, Facet.TRL, Facet.SKILL, Facet.REGION, Facet.STATE);

    private final transient ChallengeSearch search;
    private final transient CandidateIndex index;
    private final transient FacetNames names;
    private final transient Clock clock;
    private final transient Suggestions suggestions;

    ChallengesView(
            ChallengeSearch search, CandidateIndex index, FacetNames names, Clock clock, Suggestions suggestions) {
        this.search = search;
        this.index = index;
        this.names = names;
        this.clock = clock;
        this.suggestions = suggestions;
        addClassName("catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Filters filters = Filters.read(PATH, event.getLocation().getQueryParameters());
        ChallengeSearch.Found found =
                search.find(filters.words(), filters.chosen(), filters.order(), 0, filters.show());
        clear();
        put(head(Ui.t("matching.challengesTitle"), Ui.t("matching.challengesHelp")));
        Div main = El.div("results");
        main.add(new ListTools(filters, said(filters, found.page().total()), names, orders(filters)));
        if (found.page().incomplete()) main.add(note(Ui.t("matching.incomplete")));
        if (found.challenges().isEmpty()) main.add(empty(filters));
        else main.add(list(filters, found));
        if (found.page().total() > filters.show())
            main.add(El.link(filters.longer().link(), Ui.t("matching.more"), "btn"));
        put(
                new WordsField(
                        filters, Ui.t("matching.searchChallenges"), typed -> suggestions.of(typed, Ui.language())),
                El.div("found", new FacetPanel(filters, found.page(), FACETS, names), main));
    }

    private static List<Order> orders(Filters filters) {
        return filters.words().isEmpty()
                ? List.of(Order.DEADLINE, Order.NEWEST)
                : List.of(Order.RELEVANCE, Order.DEADLINE, Order.NEWEST);
    }

    private static String said(Filters filters, int total) {
        boolean open = filters.chosen(Facet.STATE).equals(Set.of(ChallengeStatus.OPEN.name()));
        return Ui.t(open ? "matching.foundOpen" : "matching.found", total);
    }

    private Component list(Filters filters, ChallengeSearch.Found found) {
        Highlights highlights = new Highlights(index.reader(), filters.words());
        return El.raw(
                "ol",
                "list",
                found.challenges().stream()
                        .map(challenge -> item(challenge, found, highlights))
                        .toArray(Component[]::new));
    }

    private Component item(ChallengeFacts challenge, ChallengeSearch.Found found, Highlights highlights) {
        ChallengeItem item = new ChallengeItem(
                challenge,
                Objects.requireNonNull(found.owners().get(challenge.id())),
                highlights.of(challenge.title()),
                highlights.of(challenge.teaser()),
                clock.instant());
        highlights
                .passage(challenge.need(), challenge.wanted(), challenge.today())
                .ifPresent(passage -> item.below(El.raw("p", "passage", passage)));
        return item;
    }

    private Component empty(Filters filters) {
        H2 heading = new H2(
                Ui.t("matching.noneTitle", filters.words(), filters.words().isEmpty() ? "no" : "yes"));
        Div empty = El.div("empty", heading);
        int elsewhere = search.find(filters.words(), filters.inEveryState().chosen(), Order.DEADLINE, 0, 0)
                .page()
                .total();
        int onlyWords = search.find(filters.words(), filters.onlyWords().chosen(), Order.DEADLINE, 0, 0)
                .page()
                .total();
        if (elsewhere > 0) {
            empty.add(
                    new Paragraph(Ui.t("matching.noneOpen")),
                    El.link(filters.inEveryState().link(), Ui.t("matching.showClosed", elsewhere), "btn s"));
        } else if (filters.count() > 0 && onlyWords > 0) {
            empty.add(
                    new Paragraph(Ui.t("matching.noneFiltered")),
                    El.link(filters.onlyWords().link(), Ui.t("matching.clearFilters", onlyWords), "btn s"));
        } else {
            empty.add(new Paragraph(Ui.t("matching.noneHelp")), El.link(PATH, Ui.t("matching.allChallenges"), "btn s"));
        }
        return empty;
    }

    static Component note(String text) {
        Div note = El.div("note wait", new Span(text));
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
