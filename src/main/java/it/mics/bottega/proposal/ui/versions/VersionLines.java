package it.mics.bottega.proposal.ui.versions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every text of a proposal that is kept, the latest first, each with a way to what changed in it. */
class VersionLines extends OrderedList {
    /** {@code earlier} and {@code later} are the numbers of the two that the page compares. */
    VersionLines(List<Standing> all, String address, int earlier, int later) {
        addClassName("versions");
        getElement().setAttribute("aria-label", Ui.t("proposal.version.list"));
        for (int i = 0; i < all.size(); i++) {
            Standing before = i + 1 < all.size() ? all.get(i + 1) : null;
            add(line(all.get(i), before, address, earlier, later));
        }
    }

    private static ListItem line(Standing one, @Nullable Standing before, String address, int earlier, int later) {
        ListItem item = new ListItem(El.raw("b", "", one.title()), El.raw("small", "", one.when()));
        if (one.isNow()) item.addClassName("now");
        if (before == null) {
            item.add(El.raw("small", "", Ui.t("proposal.version.first")));
            return item;
        }
        String parts = parts(before.content(), one.content());
        if (parts.isEmpty()) {
            item.add(El.raw("small", "", Ui.t("proposal.version.same")));
            return item;
        }
        Anchor link = El.link(compare(address, before.n(), one.n()), Ui.t("proposal.version.changed", parts), "");
        link.getElement().setAttribute("aria-label", Ui.t("proposal.version.changed.label", one.title(), parts));
        if (before.n() == earlier && one.n() == later) link.getElement().setAttribute("aria-current", "true");
        item.add(link);
        return item;
    }

    static String compare(String address, int earlier, int later) {
        return address + "?from=" + earlier + "&to=" + later;
    }

    /** The names of the parts in which these two differ. */
    static String parts(ProposalContent one, ProposalContent other) {
        return Arrays.stream(Part.values())
                .filter(part -> part.differs(one, other))
                .map(part -> Ui.t(part.key()))
                .collect(Collectors.joining(", "));
    }
}
