package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.ui.sending.RefusalWords;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Objects;

/** Above the text of a proposal that was taken back: until the deadline its leader lets it stand again as it was sent. */
class WithdrawnNote extends Div {
    WithdrawnNote(ProposalDraft draft, AccountId me, ProposalWriting writing) {
        addClassNames("note", "confirm-note");
        int version = draft.facts().submittedVersion();
        H2 heading = new H2(Ui.t("proposal.withdrawn.title"));
        heading.addClassName("t3");
        Instant until = Objects.requireNonNullElse(draft.challenge().submitUntil(), Instant.EPOCH);
        add(Icon.INFO.create(), heading, new Paragraph(Ui.t("proposal.reinstate.help", version, Dates.full(until))));
        if (!draft.team().ledBy(me)) return;
        Div refusal = El.div("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button again = new Button(Ui.t("proposal.reinstate", version), event -> {
            refusal.removeAll();
            try {
                writing.reinstate(draft.facts().id());
                Notices.done(Ui.t("proposal.reinstated", version));
                UI.getCurrent().navigate(ProposalLinks.proposal(draft.facts().id()));
            } catch (RuleViolation why) {
                refusal.add(RefusalWords.of(why));
            }
        });
        add(El.div("", again, refusal));
    }
}
