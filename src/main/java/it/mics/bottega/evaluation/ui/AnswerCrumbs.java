package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.AnswerSheet;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** Where the page of answers is: under the company’s own challenges, or under the challenge. */
final class AnswerCrumbs {
    private AnswerCrumbs() {}

    static Component of(AnswerSheet sheet) {
        Anchor back = sheet.own()
                ? El.link(ChallengeLinks.mine(), Ui.t("evaluation.crumb.mine"), "")
                : El.link(ChallengeLinks.challenge(sheet.challenge().id()), Ui.t("evaluation.crumb.challenge"), "");
        ListItem here = new ListItem(Ui.t("evaluation.crumb"));
        here.getElement().setAttribute("aria-current", "page");
        OrderedList crumbs = new OrderedList(new ListItem(back), here);
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", Ui.t("proposal.crumbs"));
        return crumbs;
    }
}
