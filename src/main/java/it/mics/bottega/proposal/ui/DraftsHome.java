package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRow;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** The proposals that my teams are writing, the nearest deadline first: what is not sent by then does not count. */
@org.springframework.stereotype.Component
@Order(15)
class DraftsHome implements HomeContribution {
    private static final Duration SOON = Duration.ofDays(7);

    private final ProposalReading reading;
    private final ChallengeRegister challenges;
    private final CurrentActor current;
    private final Clock clock;

    DraftsHome(ProposalReading reading, ChallengeRegister challenges, CurrentActor current, Clock clock) {
        this.reading = reading;
        this.challenges = challenges;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.RESEARCHER)) return Optional.empty();
        Instant now = clock.instant();
        List<ProposalRow> drafts = reading.mine().stream()
                .filter(row -> row.facts().status() == ProposalStatus.DRAFT
                        || row.facts().status() == ProposalStatus.WITHDRAWN)
                .toList();
        Map<ChallengeId, ChallengeFacts> open =
                challenges
                        .present(drafts.stream()
                                .map(row -> row.facts().challenge())
                                .toList())
                        .stream()
                        .filter(challenge -> challenge.takesEntries(now))
                        .collect(Collectors.toMap(ChallengeFacts::id, Function.identity()));
        List<ProposalRow> waiting = drafts.stream()
                .filter(row -> open.containsKey(row.facts().challenge()))
                .sorted(Comparator.comparing(row -> until(row, open)))
                .toList();
        if (waiting.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t("proposal.home", waiting.size()));
        heading.addClassName("sec-h");
        Component list = El.raw(
                "ul", "list", waiting.stream().map(row -> item(row, open, now)).toArray(Component[]::new));
        return Optional.of(
                El.raw("section", "", El.div("sh", heading, new Paragraph(Ui.t("proposal.home.help"))), list));
    }

    private static Instant until(ProposalRow row, Map<ChallengeId, ChallengeFacts> open) {
        return Objects.requireNonNull(
                Objects.requireNonNull(open.get(row.facts().challenge())).submitUntil());
    }

    private static Component item(ProposalRow row, Map<ChallengeId, ChallengeFacts> open, Instant now) {
        ChallengeFacts challenge = Objects.requireNonNull(open.get(row.facts().challenge()));
        String title = row.title().isBlank() ? Ui.t("proposal.of", row.teamName()) : row.title();
        Component text = El.raw(
                "div",
                "",
                El.raw("h3", "", El.link(ProposalLinks.proposal(row.facts().id()), title, "")),
                El.raw("p", "why", Ui.t("proposal.home.for", row.teamName(), Ui.t(challenge.title()))),
                El.raw(
                        "p",
                        "meta",
                        Badges.of(row.facts().status()),
                        El.span("", Ui.t("proposal.lastSaved", Dates.dayAndTime(row.savedAt())))));
        Instant until = until(row, open);
        Component time = El.raw("time", "", Dates.dayAndTime(until));
        time.getElement().setAttribute("datetime", until.toString()).setAttribute("title", Dates.full(until));
        Component when = El.raw(
                "p",
                Duration.between(now, until).compareTo(SOON) < 0 ? "when soon" : "when",
                El.bold(Ui.t("proposal.closes", Dates.inWords(until, now))),
                time);
        return El.raw(
                "li",
                "",
                El.raw(
                        "div",
                        "item",
                        new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.MEDIUM),
                        text,
                        El.div("aside", when)));
    }
}
