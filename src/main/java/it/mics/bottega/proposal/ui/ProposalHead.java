package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;

/** What a proposal is called, for which challenge it is, and where it stands. */
class ProposalHead extends Div {
    ProposalHead(ProposalDraft draft, String words) {
        addClassName("proposal-head");
        ChallengeFacts challenge = draft.challenge();
        H1 first = new H1(words);
        first.addClassName("t4");
        Paragraph where = new Paragraph(
                El.span("", Ui.t("proposal.for") + " "),
                El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), ""));
        where.addClassName("quiet");
        if (challenge.primarySpoke() > 0) add(new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.LARGE));
        add(El.div("", first, where, Badges.of(draft.facts().status())));
    }
}
