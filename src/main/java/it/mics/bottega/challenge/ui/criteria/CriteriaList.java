package it.mics.bottega.challenge.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.challenge.criteria.Anchors;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The criteria of a challenge to be read: each with its weight, what is looked at, and what scores mean. */
public class CriteriaList extends Div {
    /** Lists these criteria in their order; what scores mean is said once where it is the same for all. */
    public CriteriaList(List<Criterion> criteria) {
        boolean oneMeaning =
                criteria.stream().map(Criterion::anchors).distinct().count() == 1;
        OrderedList list = new OrderedList();
        list.addClassName("criteria");
        criteria.forEach(one -> list.add(item(one, !oneMeaning)));
        add(list);
        if (oneMeaning) add(meaning(criteria.getFirst().anchors()));
    }

    private static ListItem item(Criterion one, boolean withMeaning) {
        Div head = El.div(
                "criterion-head",
                El.raw("b", "", El.text(one.label(), "")),
                El.span("criterion-weight", Ui.t("criteria.percent", one.weight())));
        // The number beside it says the same.
        Component bar = El.div("criterion-bar", El.raw("i", ""));
        bar.getElement().setAttribute("aria-hidden", "true").getStyle().set("--weight", one.weight() + "%");
        ListItem item = new ListItem(head, bar);
        if (!one.about().isEmpty()) item.add(El.raw("p", "quiet", El.text(one.about(), "")));
        if (one.threshold() != null) item.add(El.raw("p", "t1", Ui.t("criteria.thresholdOf", one.threshold())));
        if (withMeaning) item.add(meaning(one.anchors()));
        return item;
    }

    private static Component meaning(Anchors anchors) {
        Div all = El.div("criterion-meaning");
        if (anchors.equals(Anchors.NONE)) return all;
        point(all, 0, anchors.lowest());
        point(all, 3, anchors.middle());
        point(all, Criterion.HIGHEST, anchors.highest());
        return new Details(Ui.t("criteria.meaning"), all);
    }

    private static void point(Div all, int points, LocalizedText text) {
        if (text.isEmpty()) return;
        Component line = El.raw("p", "", Ui.t("criteria.points", points, Ui.t(text)));
        El.markLanguage(line, text);
        all.add(line);
    }
}
