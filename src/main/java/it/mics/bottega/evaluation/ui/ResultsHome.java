package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.evaluation.AnswerReading;
import it.mics.bottega.evaluation.PublishedAnswer;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRow;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What became of my teams' proposals in the last two months. */
@org.springframework.stereotype.Component
@Order(16)
class ResultsHome implements HomeContribution {
    private static final Duration SHOWN = Duration.ofDays(60);

    private final AnswerReading answers;
    private final ProposalReading proposals;
    private final CurrentActor current;
    private final Clock clock;

    ResultsHome(AnswerReading answers, ProposalReading proposals, CurrentActor current, Clock clock) {
        this.answers = answers;
        this.proposals = proposals;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.RESEARCHER)) return Optional.empty();
        Instant since = clock.instant().minus(SHOWN);
        List<Component> items = proposals.mine().stream()
                .filter(row -> row.facts().status() == ProposalStatus.DECIDED)
                .flatMap(row -> answers
                        .mine(row.facts().id())
                        .filter(answer -> answer.at().isAfter(since))
                        .map(answer -> item(row, answer))
                        .stream())
                .toList();
        if (items.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t("evaluation.mine", items.size()));
        heading.addClassName("sec-h");
        return Optional.of(
                El.raw("section", "", El.div("sh", heading), El.raw("ul", "list", items.toArray(Component[]::new))));
    }

    private Component item(ProposalRow row, PublishedAnswer answer) {
        var link = El.link(ProposalLinks.proposal(row.facts().id()), row.title(), "");
        if (!Ui.language().code().equals(row.language())) link.getElement().setAttribute("lang", row.language());
        Component text = El.raw(
                "div",
                "",
                El.raw("h3", "", link),
                El.raw(
                        "p",
                        "meta",
                        new OutcomeBadge(answer.outcome()),
                        El.span("", row.teamName()),
                        El.span("", Dates.inWords(answer.at(), clock.instant()))));
        return El.raw(
                "li",
                "",
                El.raw(
                        "div",
                        "item answer-item",
                        text,
                        El.div(
                                "aside",
                                El.link(ProposalLinks.proposal(row.facts().id()), Ui.t("evaluation.mine.read"), ""))));
    }
}
