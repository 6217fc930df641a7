package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.proposal.Receipt;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;

/** The team's own proposal to read: the receipt, the answer when there is one, and the text as it stands. */
class SentPage extends Div {
    SentPage(
            ProposalDraft draft,
            ProposalSheet sheet,
            Instant now,
            List<Component> panels,
            boolean leads,
            Runnable edit,
            Runnable withdraw) {
        Div reading = El.div("read");
        panels.forEach(reading::add);
        if (draft.facts().status() == ProposalStatus.SUBMITTED) reading.add(receipt(draft));
        if (draft.facts().status() == ProposalStatus.NOT_SUBMITTED)
            reading.add(note("proposal.never.title", "proposal.never.help"));
        if (draft.facts().status() == ProposalStatus.WITHDRAWN)
            reading.add(note("proposal.withdrawn.title", "proposal.withdrawn.over"));
        reading.add(sheet);
        boolean sent = draft.facts().status() == ProposalStatus.SUBMITTED && draft.open();
        add(El.div(
                "cols",
                reading,
                sent
                        ? new ProposalFactsColumn(draft, now, actions(draft, now, leads, edit, withdraw))
                        : new ProposalFactsColumn(draft, now)));
    }

    private static Section actions(ProposalDraft draft, Instant now, boolean leads, Runnable edit, Runnable withdraw) {
        Section act = new Section();
        act.addClassName("act");
        act.add(new Button(Ui.t("proposal.newVersion", draft.facts().submittedVersion() + 1), event -> edit.run()));
        // What a decision lets one send cannot be taken back.
        if (leads && !draft.deadline().isDecided(now)) {
            Button back = new Button(Ui.t("proposal.withdraw"), event -> ask(draft, withdraw));
            back.getElement().getThemeList().add("tertiary");
            act.add(back);
        }
        Paragraph help = new Paragraph(
                Ui.t(draft.changedSinceSent() ? "proposal.newVersion.begun" : "proposal.newVersion.help"));
        help.addClassNames("t1", "faint");
        act.add(help);
        return act;
    }

    private static void ask(ProposalDraft draft, Runnable withdraw) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Ui.t("proposal.withdraw.title"));
        dialog.setText(Ui.t("proposal.withdraw.text", draft.facts().submittedVersion(), Dates.full(deadline(draft))));
        dialog.setConfirmText(Ui.t("proposal.withdraw"));
        dialog.setCancelable(true);
        dialog.setCancelText(Ui.t("proposal.withdraw.keep"));
        dialog.addConfirmListener(event -> withdraw.run());
        dialog.open();
    }

    private static Instant deadline(ProposalDraft draft) {
        Instant until = draft.deadline().until();
        return until == null ? Instant.EPOCH : until;
    }

    private static Component receipt(ProposalDraft draft) {
        Receipt last = draft.receipts().getFirst();
        H2 heading = new H2(Ui.t("proposal.receipt.title", last.version()));
        heading.addClassName("t3");
        Component print = El.raw("code", "code fingerprint", last.sha256());
        Div note = El.div(
                "note good receipt",
                Icon.CHECK.create(),
                heading,
                new Paragraph(Ui.t("proposal.receipt.words", Dates.full(last.at()), last.sentBy())),
                El.div("t1 quiet", El.span("", Ui.t("proposal.receipt.print") + " "), print),
                new Paragraph(
                        El.span("t1 quiet", Ui.t("proposal.receipt.check") + " "),
                        El.link(ProposalLinks.check(last.sha256()), Ui.t("proposal.receipt.check.link"), "t1")));
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private static Component note(String title, String help) {
        H2 heading = new H2(Ui.t(title));
        heading.addClassName("t3");
        return El.div("note", Icon.INFO.create(), heading, new Paragraph(Ui.t(help)));
    }
}
