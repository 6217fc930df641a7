package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.ui.AttachmentParts;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRow;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The proposals of my teams, last written first, each with what it waits for. */
@Route("proposals")
@Menu(title = "proposal.menu", order = 50, icon = "doc")
@RolesAllowed("RESEARCHER")
class ProposalsView extends Page implements BeforeEnterObserver {
    private final transient ProposalReading reading;
    private final transient ChallengeRegister challenges;
    private final transient ProposalFiles files;
    private final transient AttachmentParts attachments;
    private final transient Clock clock;

    ProposalsView(
            ProposalReading reading,
            ChallengeRegister challenges,
            ProposalFiles files,
            AttachmentParts attachments,
            Clock clock) {
        this.files = files;
        this.attachments = attachments;
        this.reading = reading;
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        put(head(Ui.t("proposal.mine"), Ui.t("proposal.mine.help")));
        List<ProposalRow> rows = reading.mine();
        if (rows.isEmpty()) {
            H2 why = new H2(Ui.t("proposal.none.title"));
            put(El.div(
                    "empty",
                    why,
                    new Paragraph(Ui.t("proposal.none.help")),
                    El.link("teams", Ui.t("proposal.none.act"), "btn primary")));
            return;
        }
        Map<Object, ChallengeFacts> known =
                challenges
                        .present(rows.stream()
                                .map(row -> row.facts().challenge())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ChallengeFacts::id, Function.identity()));
        put(El.raw(
                "ul",
                "list",
                rows.stream()
                        .filter(row -> known.containsKey(row.facts().challenge()))
                        .map(row -> item(
                                row,
                                java.util.Objects.requireNonNull(
                                        known.get(row.facts().challenge()))))
                        .toArray(Component[]::new)));
        put(attachments.search(Ui.t("proposal.files.search"), files::findInMine, file -> where(file, rows)));
    }

    private static Component where(Attachment file, List<ProposalRow> rows) {
        ProposalId id = new ProposalId(file.holder().id());
        String title = rows.stream()
                .filter(row -> row.facts().id().equals(id))
                .map(ProposalRow::title)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseGet(() -> Ui.t("proposal.untitled"));
        return El.link(ProposalLinks.proposal(id), title, "");
    }

    private Component item(ProposalRow row, ChallengeFacts challenge) {
        String words = row.title().isBlank() ? Ui.t("proposal.untitled") : row.title();
        var link = El.link(ProposalLinks.proposal(row.facts().id()), words, "");
        if (!row.title().isBlank() && !Ui.language().code().equals(row.language()))
            link.getElement().setAttribute("lang", row.language());
        Component why = El.raw(
                "p",
                "why",
                El.span("", row.teamName() + ", " + Ui.t("proposal.for") + " "),
                El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), ""));
        Component meta = El.raw(
                "p",
                "meta",
                Badges.of(row.facts().status()),
                El.span("", Ui.t("proposal.lastSaved", Dates.dayAndTime(row.savedAt()))));
        Component text = El.raw("div", "", El.raw("h2", "item-title", link), why, meta);
        Component mark = challenge.primarySpoke() > 0
                ? new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.MEDIUM)
                : El.span("", "");
        return El.raw("li", "", El.raw("div", "item", mark, text, aside(row, challenge)));
    }

    private Component aside(ProposalRow row, ChallengeFacts challenge) {
        Instant now = clock.instant();
        Instant until = challenge.submitUntil();
        boolean over = until == null || !challenge.takesEntries(now);
        Instant shown = over ? challenge.decideBy() : until;
        if (shown == null
                || row.facts().status() == ProposalStatus.DECIDED
                || row.facts().status() == ProposalStatus.NOT_SUBMITTED) {
            return El.div("aside");
        }
        Component time = El.raw("time", "", Dates.dayAndTime(shown));
        time.getElement().setAttribute("datetime", shown.toString()).setAttribute("title", Dates.full(shown));
        Component when = El.raw(
                "p",
                "when",
                El.bold(Ui.t(over ? "proposal.answerBy" : "proposal.closes", Dates.inWords(shown, now))),
                time);
        return El.raw("div", "aside", when);
    }
}
