package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.mics.bottega.attachment.ui.AttachmentParts;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.LiveWriters;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalPanel;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRosters;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.proposal.ProposalTogether;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.Receipt;
import it.mics.bottega.proposal.RosterEntry;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.ui.writing.WritingDesk;
import it.mics.bottega.proposal.ui.writing.WritingPage;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** A team's proposal: the form while it can be written, the text as it was sent afterwards; nobody else's page. */
@Route("proposal/:id")
@PermitAll
class ProposalView extends Page implements BeforeEnterObserver {
    private final transient ProposalReading reading;
    private final transient ProposalWriting writing;
    private final transient ProposalTogether together;
    private final transient LiveWriters writers;
    private final transient ProposalRosters rosters;
    private final transient CurrentActor current;
    private final transient ObjectProvider<ProposalPanel> panels;
    private final transient ReferenceTexts reference;
    private final transient ProposalFiles files;
    private final transient AttachmentParts attachments;
    private final transient LiveTeams live;
    private final transient Clock clock;

    ProposalView(
            ProposalReading reading,
            ProposalWriting writing,
            ProposalTogether together,
            LiveWriters writers,
            ProposalRosters rosters,
            CurrentActor current,
            ObjectProvider<ProposalPanel> panels,
            ReferenceTexts reference,
            ProposalFiles files,
            AttachmentParts attachments,
            LiveTeams live,
            Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.together = together;
        this.writers = writers;
        this.rosters = rosters;
        this.current = current;
        this.panels = panels;
        this.reference = reference;
        this.files = files;
        this.attachments = attachments;
        this.live = live;
        this.clock = clock;
        addClassName("proposal-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id = id(event);
        boolean edit = event.getLocation().getQueryParameters().getParameters().containsKey("edit");
        clear();
        ProposalDraft draft = reading.draft(id);
        boolean writable = draft.open()
                && (edit
                        || draft.facts().status() == ProposalStatus.DRAFT
                        || draft.facts().status() == ProposalStatus.WITHDRAWN);
        if (writable) write(draft);
        else read(draft);
    }

    private void write(ProposalDraft draft) {
        put(crumbs(draft), titled(draft, Ui.t("proposal.of", draft.team().name())));
        ProposalId id = draft.facts().id();
        WritingPage page = new WritingPage(
                draft,
                members(draft.team()),
                clock.instant(),
                level -> Ui.t("proposal.trl.level", level, Ui.t(reference.trl(level))),
                attachments.editor(
                        ProposalFiles.holder(id),
                        look -> live.listen(draft.team().id(), look)),
                new WritingDesk(draft, current.require().id(), together, reading, writers, live),
                version -> submit(id, version));
        if (draft.facts().status() == ProposalStatus.DRAFT
                && draft.team().ledBy(current.require().id())) {
            // Above the bar that stays in view.
            page.addComponentAtIndex(1, new DiscardBlock(draft, () -> discard(draft)));
        }
        put(page);
    }

    private void read(ProposalDraft draft) {
        boolean sent = draft.facts().submittedVersion() > 0;
        ProposalContent content = draft.content();
        List<RosterEntry> roster = roster(draft.team());
        if (sent) {
            var standing = reading.sent(draft.facts().id());
            content = standing.content();
            roster = standing.roster();
        }
        put(crumbs(draft), titled(draft, content.title().isBlank() ? Ui.t("proposal.untitled") : content.title()));
        List<Component> contributed = panels.orderedStream()
                .flatMap(panel -> panel.create(draft.facts()).stream())
                .toList();
        ProposalSheet sheet = new ProposalSheet(content, rosters.named(roster), 2);
        if (sent) sheet.add(new SentFiles(files.sent(draft.facts().id()), 2, attachments::link));
        put(new SentPage(
                draft,
                sheet,
                clock.instant(),
                contributed,
                draft.team().ledBy(current.require().id()),
                () -> go(draft.facts().id(), true),
                () -> withdraw(draft.facts().id())));
    }

    private void submit(ProposalId id, int version) {
        Receipt receipt = writing.submit(id, version);
        Notices.done(Ui.t("proposal.submitted", receipt.version()));
        go(id, false);
    }

    private void discard(ProposalDraft draft) {
        writing.discard(draft.facts().id());
        Notices.done(Ui.t("proposal.discarded"));
        UI.getCurrent().navigate(TeamLinks.team(draft.team().id()));
    }

    private void withdraw(ProposalId id) {
        writing.withdraw(id);
        Notices.done(Ui.t("proposal.withdrawn"));
        go(id, false);
    }

    private static void go(ProposalId id, boolean edit) {
        UI.getCurrent()
                .navigate(ProposalLinks.proposal(id), edit ? QueryParameters.of("edit", "") : QueryParameters.empty());
    }

    private Component titled(ProposalDraft draft, String words) {
        ChallengeFacts challenge = draft.challenge();
        title(words);
        H1 first = new H1(words);
        first.addClassName("t4");
        Paragraph where = new Paragraph(
                El.span("", Ui.t("proposal.for") + " "),
                El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), ""));
        where.addClassName("quiet");
        Div head = El.div("proposal-head");
        if (challenge.primarySpoke() > 0) head.add(new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.LARGE));
        head.add(El.div("", first, where, Badges.of(draft.facts().status())));
        return head;
    }

    private List<RosterLine> members(TeamFacts team) {
        return rosters.named(roster(team));
    }

    private static List<RosterEntry> roster(TeamFacts team) {
        return team.members().stream()
                .map(member -> new RosterEntry(
                        member.account(), member.organisationAtJoin(), member.roleTitle(), member.leader()))
                .toList();
    }

    private static Component crumbs(ProposalDraft draft) {
        OrderedList crumbs = new OrderedList(new ListItem(El.link(ProposalLinks.mine(), Ui.t("proposal.mine"), "")));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", Ui.t("proposal.crumbs"));
        ListItem here = new ListItem(draft.team().name());
        here.getElement().setAttribute("aria-current", "page");
        crumbs.add(here);
        return crumbs;
    }

    private static ProposalId id(BeforeEnterEvent event) {
        try {
            return new ProposalId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
