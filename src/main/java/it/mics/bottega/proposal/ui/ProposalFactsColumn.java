package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.Receipt;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.Duration;
import java.time.Instant;

/** What the team looks up while it writes: the deadline first, then what is missing, the team, the receipts. */
public class ProposalFactsColumn extends Aside {
    private static final Duration SOON = Duration.ofDays(7);

    /** The facts with these parts among them. */
    public ProposalFactsColumn(ProposalDraft draft, Instant now, Component... inside) {
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("proposal.facts.label"));
        Instant until = draft.deadline().until();
        Instant last = draft.deadline().last();
        // Nobody is to reckon with the quarter of an hour, so it is named only once it has begun.
        boolean beyond = draft.deadline().isBeyond(now);
        if (until != null && last != null) add(deadline(beyond ? last : until, now, draft.open(), help(draft, now)));
        add(inside);
        add(team(draft), versions(draft));
        if (!draft.receipts().isEmpty()) add(receipts(draft));
    }

    private static String help(ProposalDraft draft, Instant now) {
        if (!draft.open()) return Ui.t("proposal.facts.stands");
        if (draft.deadline().isDecided(now)) return Ui.t("proposal.facts.opened");
        return Ui.t(draft.deadline().isBeyond(now) ? "proposal.facts.grace" : "proposal.facts.clock");
    }

    private static Section deadline(Instant until, Instant now, boolean open, String words) {
        Paragraph when = new Paragraph(El.raw(
                "b",
                "t3 serif",
                open ? Ui.t("proposal.closes", Dates.inWords(until, now)) : Ui.t("proposal.facts.over")));
        when.addClassName("when");
        if (open && Duration.between(now, until).compareTo(SOON) < 0) when.addClassName("soon");
        Component time = El.raw("time", "", Dates.full(until));
        time.getElement()
                .setAttribute(
                        "datetime", until.atZone(Dates.ROME).toOffsetDateTime().toString());
        when.add(time);
        Paragraph help = new Paragraph(words);
        help.addClassNames("t1", "faint");
        return new Section(when, help);
    }

    private static Section team(ProposalDraft draft) {
        Paragraph state = new Paragraph(
                El.link(TeamLinks.team(draft.team().id()), draft.team().name(), ""),
                El.span(
                        "quiet",
                        ", "
                                + Ui.t(
                                        "proposal.facts.people",
                                        draft.team().members().size())));
        return new Section(new H2(Ui.t("proposal.part.TEAM")), state);
    }

    private static Section versions(ProposalDraft draft) {
        return new Section(
                new H2(Ui.t("proposal.versions")),
                new Paragraph(El.link(ProposalLinks.versions(draft.facts().id()), Ui.t("proposal.versions.open"), "")));
    }

    private static Section receipts(ProposalDraft draft) {
        Component list = El.raw(
                "ul",
                "receipts",
                draft.receipts().stream().map(ProposalFactsColumn::receipt).toArray(Component[]::new));
        return new Section(new H2(Ui.t("proposal.receipts")), list);
    }

    private static Component receipt(Receipt receipt) {
        Component time = El.raw("time", "", Dates.dayAndTime(receipt.at()));
        time.getElement()
                .setAttribute("datetime", receipt.at().toString())
                .setAttribute("title", Dates.full(receipt.at()));
        Component print = El.link(ProposalLinks.check(receipt.sha256()), receipt.fingerprint(), "code t1");
        print.getElement().setAttribute("title", receipt.sha256());
        return El.raw("li", "", El.raw("b", "", Ui.t("proposal.receipt.version", receipt.version())), time, print);
    }
}
