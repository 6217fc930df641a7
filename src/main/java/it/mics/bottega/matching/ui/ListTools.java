package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery.Order;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** How much was found, the order with its alternatives, and what is chosen, each to be taken away. */
class ListTools extends Div {
    ListTools(Filters filters, String found, FacetNames names, List<Order> orders) {
        addClassName("list-tools");
        H2 count = new H2(found);
        count.getElement().setAttribute("aria-live", "polite");
        Div order = El.div("orders", El.span("faint", Ui.t("matching.order")));
        orders.forEach(choice -> order.add(order(filters, choice)));
        add(El.div("row apart", count, order));
        Div chips = El.div("chips");
        if (!filters.words().isEmpty())
            chips.add(chip(filters.with("").link(), Ui.t("matching.quoted", filters.words())));
        filters.chosen().forEach((facet, values) -> {
            if (facet == Facet.STATE && filters.standardState()) return;
            values.forEach(value -> chips.add(chip(filters.toggled(facet, value).link(), names.of(facet, value))));
        });
        if (chips.getComponentCount() > 0) add(chips);
    }

    private static Anchor order(Filters filters, Order choice) {
        Anchor link = El.link(filters.ordered(choice).link(), Ui.t("matching.order." + choice.name()), "");
        if (filters.order() == choice) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private static Anchor chip(String link, String name) {
        Anchor chip = new Anchor(link);
        chip.addClassName("chip");
        chip.add(new Span(name), Icon.CROSS.create());
        chip.getElement().setAttribute("aria-label", Ui.t("matching.takeAway", name));
        return chip;
    }
}
