package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FoundPage;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values by which a list can be narrowed, each with its live count and each a link; on the phone behind one button. */
class FacetPanel extends Div {
    private static final int SHOWN = 8;

    private final Filters filters;
    private final FacetNames names;

    FacetPanel(Filters filters, FoundPage page, List<Facet> facets, FacetNames names) {
        this.filters = filters;
        this.names = names;
        addClassName("facets");
        Div wide = new Div();
        wide.addClassName("facets-wide");
        H2 heading = new H2(Ui.t("matching.filters"));
        heading.addClassName("vh");
        wide.add(heading);
        fill(wide, facets, page);
        Details narrow = new Details(Ui.t("matching.filtersChosen", filters.count()));
        narrow.addClassName("facets-narrow");
        fill(narrow, facets, page);
        add(narrow, wide);
    }

    /** What could narrow the list; where something is left out because it could not, that is said. */
    private void fill(HasComponents place, List<Facet> facets, FoundPage page) {
        boolean leftOut = false;
        for (Facet facet : facets) {
            Optional<Component> group = group(facet, page);
            group.ifPresent(place::add);
            leftOut |= group.isEmpty() && !page.counts(facet).isEmpty();
        }
        if (leftOut) place.add(El.raw("p", "t1 quiet same", Ui.t("matching.filtersSame")));
    }

    private Optional<Component> group(Facet facet, FoundPage page) {
        Map<String, Integer> counts = new HashMap<>(page.counts(facet));
        filters.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
        // Values that everything found shares cannot narrow it.
        boolean narrows = counts.values().stream().anyMatch(count -> count != page.total());
        if (counts.isEmpty() || (!narrows && filters.chosen(facet).isEmpty())) return Optional.empty();
        Div group = new Div(new H3(names.of(facet)));
        group.addClassName("facet");
        List<String> values = known(facet, counts);
        Component list = list(facet, values.subList(0, Math.min(SHOWN, values.size())), counts);
        group.add(list);
        if (values.size() > SHOWN) {
            Details more = new Details(Ui.t("matching.moreValues", values.size() - SHOWN));
            more.add(list(facet, values.subList(SHOWN, values.size()), counts));
            more.setOpened(values.subList(SHOWN, values.size()).stream().anyMatch(filters.chosen(facet)::contains));
            group.add(more);
        }
        return Optional.of(group);
    }

    private List<String> known(Facet facet, Map<String, Integer> counts) {
        try {
            return names.ordered(facet, counts);
        } catch (IllegalArgumentException e) {
            return counts.keySet().stream().sorted().toList();
        }
    }

    private Component list(Facet facet, List<String> values, Map<String, Integer> counts) {
        return El.raw(
                "ul",
                "",
                values.stream()
                        .map(value -> El.raw("li", "", link(facet, value, counts.getOrDefault(value, 0))))
                        .toArray(Component[]::new));
    }

    private Anchor link(Facet facet, String value, int count) {
        boolean chosen = filters.chosen(facet).contains(value);
        Anchor link = new Anchor(filters.toggled(facet, value).link());
        Div box = El.div("box");
        box.getElement().setAttribute("aria-hidden", "true");
        if (chosen) box.add(Icon.CHECK.create());
        link.add(box, El.span("", names.of(facet, value)), El.span("n num", String.valueOf(count)));
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
