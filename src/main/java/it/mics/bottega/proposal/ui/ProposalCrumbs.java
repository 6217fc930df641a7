package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** The way back to all of my proposals. */
class ProposalCrumbs extends OrderedList {
    ProposalCrumbs(ProposalDraft draft) {
        add(new ListItem(El.link(ProposalLinks.mine(), Ui.t("proposal.mine"), "")));
        addClassName("crumbs");
        getElement().setAttribute("aria-label", Ui.t("proposal.crumbs"));
        ListItem here = new ListItem(draft.team().name());
        here.getElement().setAttribute("aria-current", "page");
        add(here);
    }
}
