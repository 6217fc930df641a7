package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.mics.bottega.attachment.ui.AttachmentParts;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.LiveWriters;
import it.mics.bottega.proposal.ProposalConfirming;
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
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.proposal.criteria.CriteriaAnswers;
import it.mics.bottega.proposal.sending.Confirmations;
import it.mics.bottega.proposal.ui.criteria.CriteriaEditor;
import it.mics.bottega.proposal.ui.sending.ConfirmDesk;
import it.mics.bottega.proposal.ui.sending.ConfirmNote;
import it.mics.bottega.proposal.ui.sending.ConfirmPage;
import it.mics.bottega.proposal.ui.writing.WritingDesk;
import it.mics.bottega.proposal.ui.writing.WritingPage;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A team's proposal: the form while it can be written, the text as it was sent afterwards; nobody else's page. */
@Route("proposal/:id")
@PermitAll
class ProposalView extends Page implements BeforeEnterObserver {
    private final transient ProposalReading reading;
    private final transient ProposalWriting writing;
    private final transient ProposalConfirming confirming;
    private final transient ProposalTogether together;
    private final transient LiveWriters writers;
    private final transient ProposalRosters rosters;
    private final transient CurrentActor current;
    private final transient ObjectProvider<ProposalPanel> panels;
    private final transient ReferenceTexts reference;
    private final transient ProposalSheets sheets;
    private final transient CriteriaAnswers criteria;
    private final transient AttachmentParts attachments;
    private final transient LiveTeams live;
    private final transient Clock clock;

    ProposalView(
            ProposalReading reading,
            ProposalWriting writing,
            ProposalConfirming confirming,
            ProposalTogether together,
            LiveWriters writers,
            ProposalRosters rosters,
            CurrentActor current,
            ObjectProvider<ProposalPanel> panels,
            ReferenceTexts reference,
            ProposalSheets sheets,
            CriteriaAnswers criteria,
            AttachmentParts attachments,
            LiveTeams live,
            Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.confirming = confirming;
        this.together = together;
        this.writers = writers;
        this.rosters = rosters;
        this.current = current;
        this.panels = panels;
        this.reference = reference;
        this.sheets = sheets;
        this.criteria = criteria;
        this.attachments = attachments;
        this.live = live;
        this.clock = clock;
        addClassName("proposal-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id = id(event);
        boolean edit = event.getLocation().getQueryParameters().getParameters().containsKey("edit");
        show(id, edit);
    }

    private void show(ProposalId id, boolean edit) {
        clear();
        ProposalDraft draft = reading.draft(id);
        Confirmations asked = confirming.state(id).orElse(null);
        if (asked != null && asked.open() && draft.open() && !edit) {
            confirm(draft, asked);
            return;
        }
        boolean writable = draft.open()
                && (edit
                        || draft.facts().status() == ProposalStatus.DRAFT
                        || draft.facts().status() == ProposalStatus.WITHDRAWN);
        if (writable) write(draft, asked);
        else read(draft);
    }

    private void confirm(ProposalDraft draft, Confirmations asked) {
        ProposalId id = draft.facts().id();
        ProposalContent content = draft.content();
        head(draft, content.title());
        put(new ConfirmPage(
                draft,
                asked,
                current.require().id(),
                sheets.next(draft),
                clock.instant(),
                new ConfirmDesk(round -> confirmed(id, round), () -> submit(id, draft.version()), () -> go(id, true)),
                look -> live.listen(draft.team().id(), look),
                () -> {
                    if (!Optional.of(asked).equals(confirming.state(id))) show(id, false);
                }));
    }

    private void confirmed(ProposalId id, int round) {
        confirming.confirm(id, round);
        Notices.done(Ui.t("proposal.confirm.done"));
        show(id, false);
    }

    private void ask(ProposalId id, int version) {
        confirming.ask(id, version);
        Notices.done(Ui.t("proposal.confirm.asked"));
        go(id, false);
    }

    private void write(ProposalDraft draft, @Nullable Confirmations asked) {
        head(draft, Ui.t("proposal.of", draft.team().name()));
        ProposalId id = draft.facts().id();
        WritingPage page = new WritingPage(
                draft,
                members(draft.team()),
                clock.instant(),
                level -> Ui.t("proposal.trl.level", level, Ui.t(reference.trl(level))),
                attachments.editor(
                        ProposalFiles.holder(id),
                        look -> live.listen(draft.team().id(), look)),
                text -> new CriteriaEditor(
                        criteria.draft(id), text, (criterion, sections) -> criteria.set(id, criterion, sections)),
                new WritingDesk(draft, current.require().id(), together, reading, writers, live),
                version -> {
                    if (draft.team().members().size() > 1) ask(id, version);
                    else submit(id, version);
                });
        if (asked != null) page.addComponentAsFirst(new ConfirmNote(asked, ProposalLinks.proposal(id)));
        if (draft.facts().status() == ProposalStatus.DRAFT
                && draft.team().ledBy(current.require().id())) {
            // Above the bar that stays in view.
            page.addComponentAtIndex(page.getComponentCount() - 1, new DiscardBlock(draft, () -> discard(draft)));
        }
        if (draft.facts().status() == ProposalStatus.WITHDRAWN)
            page.addComponentAsFirst(new WithdrawnNote(draft, current.require().id(), writing));
        put(page);
    }

    private void read(ProposalDraft draft) {
        @Nullable
        SubmittedProposal sent = draft.facts().submittedVersion() > 0
                ? reading.sent(draft.facts().id())
                : null;
        head(draft, sent == null ? draft.content().title() : sent.content().title());
        List<Component> contributed = panels.orderedStream()
                .flatMap(panel -> panel.create(draft.facts()).stream())
                .toList();
        put(new SentPage(
                draft,
                sent == null ? sheets.plain(draft) : sheets.sent(sent),
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

    private void head(ProposalDraft draft, String title) {
        String words = title.isBlank() ? Ui.t("proposal.untitled") : title;
        title(words);
        put(new ProposalCrumbs(draft), new ProposalHead(draft, words));
    }

    private List<RosterLine> members(TeamFacts team) {
        return rosters.named(roster(team));
    }

    private static List<RosterEntry> roster(TeamFacts team) {
        return team.members().stream().map(RosterEntry::of).toList();
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
